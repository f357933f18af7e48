"""The hand-written half of api-claude: what a generated method needs to reach the API.

Each folder is a room; imports point down this list only (import-linter checks it):

    helpers       what is optional: tools, content, caching, conversations, output, usage, ...
    batches       many requests: message batches, and many plain calls
    reliability   policies: retry, circuit breaker, rate limit, failover; health checks
    client        settings, and the two clients
    pipeline      how policies run
    pages         lists, page by page
    streaming     server-sent events, JSON lines, downloads
    transport     connection pools, TLS, proxies; the only room that knows httpcore and httpx
    requests      from the arguments of a call to the bytes of a request
    replies       from the bytes of a response to typed values
    auth          credentials
    errors        every error that this package raises
    http          the vocabulary: requests, responses, headers

Users import `api_claude`, not this package. `docs/architecture.md` walks through it.
"""
