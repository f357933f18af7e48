"""The rules for values: types, enums, limits, fields."""
