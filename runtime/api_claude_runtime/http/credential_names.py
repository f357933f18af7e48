"""`is_credential`: the rule that tells from a name whether its value may be a secret."""

from __future__ import annotations

import re
from functools import lru_cache

MASK = "**********"
"""What is shown in place of a secret."""

_SECRET = re.compile(
    r"assertion|auth|bearer|cookie|credential|csrf|dpop|jwt|key|oidc|pass(?:code|phrase|w)|pwd|saml"
    r"|secret|session|token|(?<![a-z])(?:otp|pass|pin|sid|sig(?:nature)?)(?![a-z])|xsrf"
)
# Removed before the search. `anthropic-ratelimit-tokens-limit` and `www-authenticate` are no
# secrets, a request that is sent again needs its `idempotency-key`, and an id of a key or a session
# is no key.
_HARMLESS = re.compile(
    r"authenticate|author(?!i[sz])|(?:cache|idempotency|partition|routing|sort|surrogate)[-_]?key"
    r"|key(?:board|word)|session[-_]?(?:affinity|id|name|path)|token(?:s|iz)"
    r"|auth[-_](?:method|scheme|scope|type)(?![a-z])|token[-_](?:endpoint|type|ur[il])(?![-_a-z])"
    r"|.*rate-?limit.*|^access-control-.*|(?:credential|key|token)[-_]ids?(?![a-z])"
)


@lru_cache(maxsize=1024)  # a program uses few names, and some of them in each call
def is_credential(name: str | bytes) -> bool:
    """Return whether the value of a header, parameter or variable of this name may be a secret.

    The name decides, and not a list of known headers: gateways have headers of their own, such as
    `cf-access-client-secret`, `helicone-auth` and `ocp-apim-subscription-key`.
    """
    text = name.decode("latin-1") if isinstance(name, bytes) else name
    return _SECRET.search(_HARMLESS.sub(" ", text.lower())) is not None
