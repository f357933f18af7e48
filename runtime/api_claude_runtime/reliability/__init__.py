"""Policies, all off by default: retry, circuit breaker, rate limit, failover; health checks."""
