"""Reliability policies, all off by default: retry, circuit breaker, rate limit and failover.

The health checks of endpoints are here too.
"""
