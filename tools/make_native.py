"""Compiles the reader into machine code, from its own sources: `make native`. Not part of the product.

Translates the rooms `native.ROOMS` to C with mypyc, compiles that in parallel with the C compiler that Python names,
and puts the result where `gegenprobe.native` looks for it. Where the compiler, Python's headers or mypyc are missing,
or the sources cannot be translated, it says so; then everything runs as before, only slower. Run it in the checkout.

    python tools/make_native.py [--required]     --required: an exit code of 1 where nothing was compiled
"""

from __future__ import annotations

import contextlib
import io
import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from gegenprobe.native import COMPLETE, ROOMS, native_folder

PACKAGE = Path(__file__).resolve().parents[1] / "src" / "gegenprobe"
# The packs' cache needs the annotations of its records, which compiled classes lose; the others run too seldom.
LEFT_OUT = ("text/telling.py", "reading/answers/examples.py", "reading/answers/explain.py", "reading/answers/layers.py")
OF_SOURCES = ("/lines.py", "/parts.py")  # what every line of every report goes through
GROUP = "gegenprobe.reading.all"
FLAGS = (
    "-O2", "-fPIC", "-fvisibility=hidden", "-fno-plt", "-fno-semantic-interposition", "-fwrapv", "-DNDEBUG", "-w",
)  # fmt: skip
# Every step of the C code is followed by what happens where it fails, and every whole number asked whether it has more
# than 62 bits. Told that these calls are cold, the compiler puts all that out of the way: the code that runs is a third
# shorter, and more of it stays in the processor's cache.
COLD = """\
#include <Python.h>
#define COLD __attribute__((cold))
extern void CPy_AddTraceback(const char *, const char *, int, PyObject *) COLD;
extern void CPy_TypeError(const char *, PyObject *) COLD;
extern void CPy_TypeErrorTraceback(const char *, const char *, int, PyObject *, const char *, PyObject *) COLD;
extern void CPy_AttributeError(const char *, const char *, const char *, const char *, int, PyObject *) COLD;
extern void PyErr_SetString(PyObject *, const char *) COLD;
extern void CPyTagged_IncRef(size_t) COLD;
extern void CPyTagged_DecRef(size_t) COLD;
extern void CPyTagged_XDecRef(size_t) COLD;
extern size_t CPyTagged_Add_(size_t, size_t) COLD;
extern size_t CPyTagged_Subtract_(size_t, size_t) COLD;
extern size_t CPyTagged_BitwiseLongOp_(size_t, size_t, char) COLD;
extern _Bool CPyTagged_IsEq_(size_t, size_t) COLD;
extern _Bool CPyTagged_IsLt_(size_t, size_t) COLD;
#undef COLD
"""
KEPT = 2  # builds: a process that runs now may still import from the one before


class CannotCompile(Exception):
    """Why there is no machine code, in words for whoever called make."""


def main(arguments: Sequence[str]) -> int:
    """Compile unless it is done already."""
    target = native_folder(PACKAGE, Path(sys.prefix))
    if (target / COMPLETE).is_file():
        return 0
    try:
        compiler = _compiler()
        sys.stderr.write("Compiling the reader (some minutes, whenever it has changed)\n")
        with tempfile.TemporaryDirectory() as folder:
            _build(Path(folder), compiler, target)
    except CannotCompile as reason:
        sys.stderr.write(f"The reader is not compiled: {reason}. It works all the same, at less than half the speed.\n")
        return 1 if "--required" in arguments else 0
    return 0


def _compiler() -> list[str]:
    """The C compiler that Python was made with, or the system's."""
    named = shlex.split(sysconfig.get_config_var("CC") or "cc")
    found = next((one for one in (named[0], "cc", "gcc", "clang") if shutil.which(one)), None)
    if found is None:
        raise CannotCompile("there is no C compiler (Debian, Ubuntu: apt-get install gcc)")
    if not (Path(sysconfig.get_path("include")) / "Python.h").is_file():
        raise CannotCompile("Python's headers are missing (Debian, Ubuntu: apt-get install python3-dev)")
    return [found, *named[1:]]


def _build(work: Path, compiler: list[str], target: Path) -> None:
    """Compile a copy of the sources, so that an edit in the meantime cannot get in, and move it into place."""
    shutil.copytree(PACKAGE, work / "src" / "gegenprobe", ignore=shutil.ignore_patterns("__pycache__"))
    target = native_folder(work / "src" / "gegenprobe", target.parents[1])
    modules = _modules(work / "src")
    sources = _translated(work, modules)
    made = work / "made"
    _compile(sources, modules, compiler, made)
    (made / COMPLETE).touch()
    target.parent.mkdir(parents=True, exist_ok=True)
    half = Path(tempfile.mkdtemp(dir=target.parent)) / "made"
    shutil.move(made, half)
    with contextlib.suppress(OSError):  # somebody else has compiled the same
        half.rename(target)
    shutil.rmtree(half.parent)
    for old in sorted(target.parent.iterdir(), key=lambda build: -build.stat().st_mtime)[KEPT:]:
        shutil.rmtree(old, ignore_errors=True)


def _modules(src: Path) -> list[Path]:
    files = (file.relative_to(src) for room in ROOMS for file in (src / "gegenprobe" / room).rglob("*.py"))
    pure = [file for file in files if file.name != "__init__.py" and not str(file).endswith(LEFT_OUT)]
    return sorted(file for file in pure if file.parent.name != "sources" or str(file).endswith(OF_SOURCES))


def _translated(work: Path, modules: list[Path]) -> list[Path]:
    """The C files of the modules. mypyc works in the current folder and prints what it finds."""
    try:
        from mypyc.build import mypyc_build
        from mypyc.options import CompilerOptions
    except ImportError as missing:
        raise CannotCompile(f"mypyc cannot be imported ({missing})") from missing
    options = CompilerOptions(multi_file=True, target_dir=str(work / "c"), group_name=GROUP)
    said = io.StringIO()
    arguments = ["--config-file=", "--ignore-missing-imports", *map(str, modules)]
    with contextlib.chdir(work / "src"), contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        try:
            _, files, needed = mypyc_build(arguments, options)
        except (SystemExit, AssertionError) as failed:
            raise CannotCompile(f"mypyc cannot translate it:\n{said.getvalue()[-2000:]}") from failed
    runtime = [_runtime() / source.path for source in needed]
    return [*(Path(file) for group, _ in files for file in group), *runtime]


def _runtime() -> Path:
    import mypyc

    return Path(mypyc.__file__).parent / "lib-rt"


def _compile(sources: list[Path], modules: list[Path], compiler: list[str], made: Path) -> None:
    """One library with all code, and for each module a small one that Python finds under its name."""
    from mypyc.common import RUNTIME_C_FILES, shared_lib_name

    work = made.parent
    own = work / "c"
    headers = (sysconfig.get_path("include"), _runtime(), own, own.joinpath(*GROUP.split(".")[:-1]))
    cold = work / "cold.h"
    cold.write_text(COLD, "utf-8")
    calls = [*compiler, *FLAGS, "-include", str(cold), *(f"-I{folder}" for folder in headers)]
    library = shared_lib_name(GROUP)
    sources = [*sources, *(_runtime() / name for name in RUNTIME_C_FILES)]
    shims = [_shim(work / "shims", module, library) for module in modules]
    objects = {source: work / "o" / f"{number}.o" for number, source in enumerate([*sources, *shims])}
    (work / "o").mkdir()
    _in_parallel([*calls, "-c", str(source), "-o", str(out)] for source, out in objects.items())
    linker = [compiler[0], *shlex.split(sysconfig.get_config_var("LDSHARED"))[1:]]
    linked = {_place(made, library.replace(".", "/")): [objects[source] for source in sources]}
    linked |= {
        _place(made, str(module.with_suffix(""))): [objects[shim]] for module, shim in zip(modules, shims, strict=True)
    }
    for place in {out.parent for out in linked}:
        place.mkdir(parents=True, exist_ok=True)
    _in_parallel([*linker, *map(str, parts), "-o", str(out)] for out, parts in linked.items())


def _place(made: Path, module: str) -> Path:
    return made / (module.removeprefix("gegenprobe/") + sysconfig.get_config_var("EXT_SUFFIX"))


def _shim(folder: Path, module: Path, library: str) -> Path:
    from mypyc.namegen import exported_name

    dotted = ".".join(module.with_suffix("").parts)
    template = (_runtime() / "module_shim.tmpl").read_text("utf-8")
    text = template.format(modname=module.stem, libname=library, full_modname=exported_name(dotted))
    folder.mkdir(exist_ok=True)
    file = folder / f"{dotted}.c"
    file.write_text(text, "utf-8")
    return file


def _in_parallel(calls: Iterable[list[str]]) -> None:
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for done in pool.map(lambda call: subprocess.run(call, capture_output=True, text=True), calls):
            if done.returncode:
                raise CannotCompile(f"the C compiler failed:\n{done.stderr[-2000:]}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
