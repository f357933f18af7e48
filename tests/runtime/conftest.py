"""Property tests that depend neither on how fast the machine is nor on what runs beside them."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile(
    "runtime", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile("runtime")
