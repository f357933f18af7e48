"""The Python types of fields, parameters, unions and aliases."""
