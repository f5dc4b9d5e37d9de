"""The desk in a browser: routes, pages, templates. It serves this machine only, and asks no other one for anything."""
