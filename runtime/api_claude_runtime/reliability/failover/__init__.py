"""The failover policy and its four strategies."""
