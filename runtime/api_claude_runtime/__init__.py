"""The hand-written half of api-claude: everything a generated method needs to reach the API.

Nothing here knows a resource or a model by name: the generated package imports this one, never the
other way round.
"""
