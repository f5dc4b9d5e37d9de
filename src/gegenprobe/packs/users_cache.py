"""Where compiled packs are kept for the user of this machine."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from gegenprobe.packs.cache import NOWHERE, Cache

OFF = "off"


def users_cache() -> Cache:
    """The cache in the user's own folder, or in the one that GEGENPROBE_CACHE names ('off': none)."""
    said = os.environ.get("GEGENPROBE_CACHE", "")
    if said.lower() == OFF:
        return NOWHERE
    try:
        folder = Path(said) if said else _users_folder() / "gegenprobe"
    except RuntimeError:  # there is no home folder
        return NOWHERE
    return Cache(folder, os.geteuid() if sys.platform != "win32" else None)


def _users_folder() -> Path:
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA", "")
        return Path(local) if local else Path.home() / "AppData" / "Local"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches"
    given = Path(os.environ.get("XDG_CACHE_HOME", ""))
    return given if given.is_absolute() else Path.home() / ".cache"
