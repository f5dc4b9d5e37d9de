"""One check a file: its name is that of the file, its docstring its manual page, `look` gives its findings."""
