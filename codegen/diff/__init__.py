"""`python -m codegen.diff BASE NEW`: what a change of the spec means for users of the package."""
