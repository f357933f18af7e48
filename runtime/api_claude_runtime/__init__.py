"""The hand-written runtime of `api_claude`: everything that the generated methods call.

Each folder is a layer. A layer imports only layers below it in this list; import-linter checks
this.

    helpers       optional features: tools, content, caching, conversations, output, usage, ...
    batches       message batches, and many plain calls at once
    reliability   policies (retry, circuit breaker, rate limit, failover) and health checks
    client        settings, and the two clients
    pipeline      runs the policies around a request
    pages         paginated lists
    streaming     server-sent events, JSON lines, downloads
    transport     connection pools, TLS, proxies; the only layer that imports httptools and httpx
    requests      converts the arguments of a call to a request
    replies       converts response bytes to typed values
    auth          credentials
    errors        every exception that this package raises
    http          basic types: requests, responses, headers

Users import `api_claude`, not this package. `docs/architecture.md` describes the design.
"""

__version__ = "0.1.0"
