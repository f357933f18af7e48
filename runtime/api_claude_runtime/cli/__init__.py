"""The command line `api-claude`. Everything but `doctor` needs the extra `cli`."""
