"""The policy that keeps responses and shares them between equal calls."""
