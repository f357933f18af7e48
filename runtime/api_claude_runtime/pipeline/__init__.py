"""How policies run: the steps they yield, the drivers that carry them out, the attempt log."""
