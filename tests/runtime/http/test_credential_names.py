"""Whether a name is that of a secret is decided by a rule, and not by a list of headers."""

from __future__ import annotations

import pytest

from api_claude_runtime.http.credential_names import is_credential

SECRET = """
    authorization Authorization proxy-authorization x-api-key X-Api-Key api-key apikey x-goog-api-key
    cookie set-cookie x-auth-token x-amz-security-token cf-access-client-secret helicone-auth
    ocp-apim-subscription-key x-functions-key x-portkey-api-key x-goog-iap-jwt-assertion x-csrf-token
    x-vault-token x-password db_passwd pwd passphrase x-signature x-amz-signature sig x-bearer
    private_key client_secret ANTHROPIC_AUTH_TOKEN access_token x-authorisation 2fa-key authentication
    token_endpoint_auth secret_id api_key_idea cookie2 x-amzn-oidc-data cf-access-jwt-assertion x-litellm-key private-token job-token dpop
    x-forwarded-access-token x-otp x-pin x-pass x-session session-token x-saml-response refreshToken
    authentication-info x-hub-signature-256 webhook-signature PHPSESSID_cookie sid xsrf
"""
HARMLESS = """
    accept accept-encoding anthropic-beta anthropic-version content-type content-length host
    idempotency-key Idempotency-Key x-team traceparent user-agent x-author authors max_tokens
    anthropic-ratelimit-input-tokens-limit anthropic-ratelimit-tokens-reset www-authenticate
    proxy-authenticate x-tokenizer keyword keyboard x-cache-key surrogate-key request-id retry-after
    x-session-id design-signoff assigned sort_key mcp-session-id helicone-session-name
    x-session-affinity x-ratelimit-remaining-tokens x-rate-limit-token access-control-allow-credentials
    x-option x-compass x-ping inside pinned api_key_id oauth_scope token_endpoint token_type api_key_ids[] credential_ids tokens passenger side x-goog-email anthropic-workspace-id
"""


@pytest.mark.parametrize("name", SECRET.split())
def test_names_of_secrets(name: str) -> None:
    assert is_credential(name)
    assert is_credential(name.encode())


@pytest.mark.parametrize("name", HARMLESS.split())
def test_other_names(name: str) -> None:
    assert not is_credential(name)
    assert not is_credential(name.encode())


@pytest.mark.parametrize("name", ["", "\u20ac", "x" * 10_000])
def test_any_text_is_accepted(name: str) -> None:
    assert not is_credential(name)


def test_bytes_that_are_no_ascii() -> None:
    assert is_credential(b"\xff-token")
