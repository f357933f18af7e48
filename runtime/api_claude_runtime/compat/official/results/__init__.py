"""What the methods of the official clients return and raise."""
