"""The errors that this package raises.

    ClaudeError
    ├── ConfigurationError (ValueError)     an option or argument is invalid
    │   └── CredentialsError                no key was found, or it is not a valid key
    ├── RequestError (ValueError)           the arguments cannot be sent as a request
    ├── APIConnectionError                  no complete response was received
    │   ├── APITimeoutError (TimeoutError)  connect, write, read or pool timeout, or a deadline
    │   ├── BoundExceeded                   the server sent more than `Bounds` allow
    │   ├── CertificateError                the certificate of the server cannot be verified
    │   └── StreamInterrupted               a stream broke off; `partial` has what arrived
    │       └── StreamTimeout               no data arrived in time, or the deadline passed
    ├── WebhookSignatureError (ValueError)  a webhook could not be verified
    ├── CircuitOpen                         a circuit breaker refused the call
    ├── RateLimitReached                    a rate limit policy refused the call
    ├── RetryAfterTooLong                   the API asks for a longer wait than allowed
    ├── Cancelled                           the caller cancelled a stream or a tool run
    ├── DecodeError (ValueError)            a response could not be decoded
    └── APIStatusError                      the API returned an error
        ├── BadRequestError 400, AuthenticationError 401, PaymentRequiredError 402,
        │   PermissionDeniedError 403, NotFoundError 404, RequestTimeoutError 408,
        │   ConflictError 409, PreconditionFailedError 412, ContentTooLargeError 413,
        │   UnprocessableEntityError 422, RateLimitError 429,
        │   RequestHeaderFieldsTooLargeError 431, ClientClosedRequestError 499
        └── InternalServerError 5xx
            └── HTTPNotImplementedError 501, ServiceUnavailableError 503,
                GatewayTimeoutError 504, OverloadedError 529

The errors of the helpers also derive from `ClaudeError`. They are defined in
`helpers/output/errors.py` (`OutputError`), `helpers/tools/errors.py` (`ToolInputError`, ...) and
`batches/api/errors.py` (`BatchTimeout`, ...). `api_claude.errors` exports all of them.

An error inside a stream (`event: error`) has the class of the HTTP status that matches its type.
Every error can be pickled.
"""
