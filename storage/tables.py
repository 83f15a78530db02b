"""Every table of Halqa: importing this module makes the metadata whole, whichever module a table stands in."""

import importlib
import pkgutil

import storage

MODULES = tuple(
    importlib.import_module(f"storage.{module.name}")
    for module in pkgutil.iter_modules(storage.__path__)
    if module.name not in {"migrations", "tables"}
)
