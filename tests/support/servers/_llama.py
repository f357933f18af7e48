"""The child process of `ModelServer`: runs llama.cpp's HTTP server until its stdin ends.

The only argument is a JSON object with the keys `model`, `api_key` and `alias`, and optionally
`projector` (a path), `template` (a chat template), `schema` (a JSON schema) and `max_tokens`.
"""

import json
import os
import sys
import threading

import xllamacpp  # type: ignore[import-untyped]  # a compiled module without stubs


def _follow_parent() -> None:
    """Exit when the parent process ends, even if threads of llama.cpp are busy."""
    while os.read(0, 1024):
        pass
    os._exit(0)


def main() -> None:
    """Load the model, print the address, and serve requests."""
    threading.Thread(target=_follow_parent, daemon=True).start()
    options: dict[str, str] = json.loads(sys.argv[1])
    params = xllamacpp.CommonParams()
    params.model.path = options["model"]
    params.model_alias = {options["alias"]}
    params.api_keys = [options["api_key"]]
    params.hostnames = ["127.0.0.1"]
    params.port = 0
    params.n_parallel = 4
    params.n_ctx = 8192
    # More threads do not speed up such a small model, and stall for seconds on a loaded machine.
    params.cpuparams.n_threads = 1
    params.cpuparams_batch.n_threads = 1
    params.sse_ping_interval = 1
    params.use_jinja = True
    params.ui = False
    params.verbosity = 1
    if max_tokens := options.get("max_tokens"):
        params.n_predict = int(max_tokens)
    if projector := options.get("projector"):
        params.mmproj.path = projector
    if template := options.get("template"):
        params.chat_template = template
    if schema := options.get("schema"):
        kind = xllamacpp.common_grammar_type.COMMON_GRAMMAR_TYPE_USER
        grammar = xllamacpp.json_schema_to_grammar(schema)
        params.sampling.grammar = xllamacpp.CommonGrammar(kind, grammar)
    server = xllamacpp.Server(params)  # returns once the model is loaded
    print(f"listening on {server.listening_address}", flush=True)
    threading.Event().wait()


if __name__ == "__main__":
    main()
