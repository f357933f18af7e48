"""The failover policy and its strategies."""
