"""`Timeout` of httpx, which the module `anthropic` exports.

Not in an `__all__`, because the package has a `Timeout` of its own.
"""

from __future__ import annotations

import httpx

Timeout = httpx.Timeout
