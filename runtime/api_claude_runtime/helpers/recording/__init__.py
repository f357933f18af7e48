"""The policy that records responses to a file and replays them."""
