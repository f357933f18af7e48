#!/bin/sh
# Classify the lines of a file: one call for each line, continued by running the script again.
#
#     sh command_line.sh reviews.txt results.jsonl
#
# Requires `pip install "api-claude[cli]"` and the variable ANTHROPIC_API_KEY.
set -eu
requests="$2.requests"

python3 - "$1" > "$requests" <<'PYTHON'
import json, sys

for number, line in enumerate(open(sys.argv[1], encoding="utf-8")):
    params = {
        "model": "claude-haiku-4-5",
        "max_tokens": 5,
        "system": "Answer with one word: positive or negative.",
        "messages": [{"role": "user", "content": line.strip()}],
    }
    print(json.dumps({"custom_id": f"line-{number}", "params": params}))
PYTHON

# Some requests fail, for example at a rate limit. The next run sends only those.
api-claude gather "$requests" --out "$2" --resume --retries 2
