"""Holds every YAML file below a folder against a JSON Schema: python3-jsonschema with the C loader."""

import json
import pathlib
import sys

import jsonschema
import yaml

schema, folder = sys.argv[1:]
validator = jsonschema.Draft202012Validator(json.loads(pathlib.Path(schema).read_text()))
failed = 0
for path in pathlib.Path(folder).rglob("*.yaml"):
    entry = yaml.load(path.read_text(), Loader=yaml.CSafeLoader)
    failed += any(True for _ in validator.iter_errors(entry))
sys.exit(1 if failed else 0)
