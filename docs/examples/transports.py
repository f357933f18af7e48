"""Policies below a client that another package makes: here a plain client of httpx.

With the official client: `Anthropic(http_client=http_client, max_retries=0)`.
"""

from __future__ import annotations

import os

import httpx

from api_claude import CircuitBreaker, Metrics, Retry
from api_claude.compat import httpx_transport


def main() -> None:
    metrics = Metrics()
    transport = httpx_transport(policies=[Retry(3), CircuitBreaker()], on_event=metrics)
    with httpx.Client(
        base_url=os.environ.get("ANTHROPIC_BASE_URL", "https://api.anthropic.com"),
        headers={"x-api-key": os.environ["ANTHROPIC_API_KEY"], "anthropic-version": "2023-06-01"},
        transport=transport,
        timeout=600,
    ) as http_client:
        response = http_client.post(
            "/v1/messages",
            json={
                "model": "claude-sonnet-4-6",
                "max_tokens": 32,
                "messages": [{"role": "user", "content": "Name a colour."}],
            },
        )
    print(response.status_code, response.json()["usage"]["output_tokens"], "tokens")
    print(f"{metrics.report().calls:g} call")


if __name__ == "__main__":
    main()
