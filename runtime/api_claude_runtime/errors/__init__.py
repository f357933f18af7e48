"""Every error that this package raises.

    ClaudeError
    ├── ConfigurationError (ValueError)     an option of the client makes no sense
    │   └── CredentialsError                no key, or one that cannot be a key
    ├── RequestError (ValueError)           the call cannot be sent as it is; nothing was sent
    ├── APIConnectionError                  no complete reply
    │   ├── APITimeoutError (TimeoutError)  one of the waits took too long
    │   └── StreamInterrupted               a stream ended before its end; carries what came
    │       └── StreamTimeout               ... because nothing came for too long
    ├── WebhookSignatureError (ValueError)  a webhook that is not to be believed
    ├── CircuitOpen                         a policy refused the call: its endpoint fails
    ├── RateLimitReached                    a policy did not let the call through
    ├── RetryAfterTooLong                   a policy may not wait for as long as the API asks
    ├── Cancelled                           somebody cancelled it: a stream, a run of tools
    ├── DecodeError (ValueError)            a reply that is not what the API sends
    └── APIStatusError                      the API answered with an error
        ├── BadRequestError 400, AuthenticationError 401, PaymentRequiredError 402,
        │   PermissionDeniedError 403, NotFoundError 404, RequestTimeoutError 408,
        │   ConflictError 409, PreconditionFailedError 412, ContentTooLargeError 413,
        │   UnprocessableEntityError 422, RateLimitError 429,
        │   RequestHeaderFieldsTooLargeError 431, ClientClosedRequestError 499
        └── InternalServerError 5xx
            └── HTTPNotImplementedError 501, ServiceUnavailableError 503,
                GatewayTimeoutError 504, OverloadedError 529

Those of the helpers stand beside them, below `ClaudeError` too: `output_errors` (`OutputError`),
`tools/errors` (`ToolInputError`, ...) and `batch_errors` (`BatchTimeout`, ...). All are in
`api_claude.errors`.

An error inside a stream (`event: error`) has the class of its HTTP twin. Every class pickles.
"""
