# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Request types. Federation issuers: identity providers whose tokens are trusted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, Union

from api_claude_runtime.requests.request_types import TypedDict, prepare

from .... import models as _models


class JWKSDiscoveryParam(TypedDict):
    """A key source to set for an issuer whose keys are found through OIDC discovery."""

    type: Literal["discovery"]
    ca_cert_pem: NotRequired[str | None]
    """Certificate, in PEM format, of the authority to trust when the keys are fetched, for issuers
    with a private certificate authority; null or absent if none is given.
    """
    discovery_base: NotRequired[str | None]
    """Base URL under which the issuer's discovery document is found, for issuers where it differs
    from `issuer_url`.
    """


class JWKSExplicitURLParam(TypedDict):
    """A key source to set for an issuer whose keys are fetched from a given URL."""

    type: Literal["explicit_url"]
    url: str
    """URL of the issuer's JSON Web Key Set (JWKS)."""
    ca_cert_pem: NotRequired[str | None]
    """Certificate, in PEM format, of the authority to trust when the keys are fetched, for issuers
    with a private certificate authority; null or absent if none is given.
    """


class JWKSInlineParam(TypedDict):
    """A key source to set for an issuer whose keys are given directly, so that none are fetched."""

    keys: Sequence[Mapping[str, Any]]
    """The public keys of the issuer, each a JSON Web Key (JWK)."""
    type: Literal["inline"]


FederationIssuerJWKSParam: TypeAlias = Union[
    JWKSDiscoveryParam, JWKSExplicitURLParam, JWKSInlineParam, "_models.FederationIssuerJWKS"
]
"""Where to take the public keys for verifying an issuer's tokens from: OIDC discovery, a given URL
or keys given directly.
"""


class OrganizationFederationIssuerCreateParams(TypedDict):
    """Body of `organization.federation.issuers.create`."""

    issuer_url: str
    """URL of the issuer, as it stands in the `iss` claim of its tokens."""
    name: str
    """Name for the issuer."""
    check_jti: NotRequired[bool | None]
    """Whether the `jti` claim (the token's own id) is checked, to keep a token from being used
    twice; the default is true.
    """
    jwks: NotRequired[FederationIssuerJWKSParam]
    """Where the public keys for verifying the issuer's tokens come from: OIDC discovery, a given
    URL or keys given directly.
    """
    max_jwt_lifetime_seconds: NotRequired[int | None]
    """Longest lifetime, in seconds, that a token of the issuer may have to be accepted; the default
    is 3600.
    """


class OrganizationFederationIssuerUpdateParams(TypedDict):
    """Body of `organization.federation.issuers.update`."""

    check_jti: NotRequired[bool | None]
    """Whether the `jti` claim (the token's own id) is checked, to keep a token from being used
    twice.
    """
    issuer_url: NotRequired[str | None]
    """New URL of the issuer, as it stands in the `iss` claim of its tokens."""
    jwks: NotRequired[FederationIssuerJWKSParam | None]
    """Where the public keys for verifying the issuer's tokens come from: OIDC discovery, a given
    URL or keys given directly.
    """
    jwks_polling_disabled: NotRequired[bool | None]
    """True to stop the regular fetching of the issuer's keys, false to turn it on again."""
    max_jwt_lifetime_seconds: NotRequired[int | None]
    """Longest lifetime, in seconds, that a token of the issuer may have to be accepted."""
    name: NotRequired[str | None]
    """New name for the issuer."""


prepare(globals())
