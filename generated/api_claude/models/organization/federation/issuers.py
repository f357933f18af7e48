# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. Federation issuers: identity providers whose tokens are trusted."""

from datetime import datetime
from typing import Annotated, Any, Literal, TypeAlias

from api_claude_runtime.replies.models import APIModel, Open, Unknown


class JWKSDiscovery(APIModel):
    """A key source for an issuer whose keys are found through OIDC discovery."""

    type: Literal["discovery"]
    ca_cert_pem: str | None = None
    """Certificate, in PEM format, of the authority to trust when the keys are fetched, for issuers
    with a private certificate authority; null or absent if none is given.
    """
    discovery_base: str | None = None
    """Base URL under which the issuer's discovery document is found, for issuers where it differs
    from `issuer_url`.
    """


class JWKSExplicitURL(APIModel):
    """A key source for an issuer whose keys are fetched from a given URL."""

    type: Literal["explicit_url"]
    url: str
    """URL of the issuer's JSON Web Key Set (JWKS)."""
    ca_cert_pem: str | None = None
    """Certificate, in PEM format, of the authority to trust when the keys are fetched, for issuers
    with a private certificate authority; null or absent if none is given.
    """


class JWKSInline(APIModel):
    """A key source for an issuer whose keys are given directly, so that none are fetched."""

    keys: list[dict[str, Any]]
    """The public keys of the issuer, each a JSON Web Key (JWK)."""
    type: Literal["inline"]


FederationIssuerJWKS: TypeAlias = Annotated[
    JWKSDiscovery | JWKSExplicitURL | JWKSInline | Unknown, Open("type")
]
"""Where the public keys for verifying an issuer's tokens come from: OIDC discovery, a given URL or
keys given directly.
"""


class FederationIssuerPollStatus(APIModel):
    """The state of the regular fetching of an issuer's public keys."""

    consecutive_failures: int
    """How many fetches in a row have failed up to now; 0 after a success."""
    last_fetched_at: datetime | None = None
    """When the keys were last fetched; null if they have not been yet."""
    next_poll_at: datetime | None = None
    """When the keys are to be fetched next; null if no fetch is planned."""


class FederationIssuer(APIModel):
    """An OIDC identity provider whose tokens the organization trusts for workload identity
    federation.
    """

    id: str
    archived_at: datetime | None = None
    """When the issuer was archived; null unless it is archived."""
    archived_by_actor_id: str | None = None
    """Identifier of the actor, such as a user or a service account, that archived the issuer; null
    unless it is archived.
    """
    check_jti: bool
    """Whether the `jti` claim (the token's own id) is checked, to keep a token from being used
    twice.
    """
    created_at: datetime
    created_by_actor_id: str | None = None
    """Identifier of the actor, such as a user or a service account, that created the issuer."""
    issuer_url: str
    """URL of the issuer, as it stands in the `iss` claim of its tokens."""
    jwks: FederationIssuerJWKS
    """Where the public keys for verifying the issuer's tokens come from."""
    jwks_polling_disabled_at: datetime | None = None
    """When the regular fetching of the issuer's keys was disabled; null unless it is disabled."""
    max_jwt_lifetime_seconds: int
    """Longest lifetime, in seconds, that a token of the issuer may have to be accepted."""
    name: str
    poll_status: FederationIssuerPollStatus | None = None
    """How the regular fetching of the issuer's keys is going; null if there is nothing to
    report.
    """
    type: Literal["federation_issuer"]
    updated_at: datetime
    updated_by_actor_id: str | None = None
    """Identifier of the actor, such as a user or a service account, that last updated the
    issuer.
    """
