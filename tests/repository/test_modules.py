"""Every module of the runtime has tests in a place that can be found.

Either `tests/runtime` has a file `test_<module>.py` or `test_<module>_<aspect>.py` in the same
folder, or the module is listed here. The lists were made from coverage by test file.
"""

from __future__ import annotations

from pathlib import Path

from support.each import check_each

TESTS = Path(__file__).resolve().parents[1]
RUNTIME = TESTS.parent / "runtime" / "api_claude_runtime"

ELSEWHERE = {
    "batches/api/async_drive": "runtime/batches/jobs/test_submit.py",
    "batches/api/drive": "runtime/batches/jobs/test_submit.py",
    "batches/api/errors": "runtime/errors/test_errors.py",
    "batches/api/extra_headers": "integration/batches/test_batch_helpers.py",
    "batches/api/protocols": "runtime/batches/jobs/test_job.py",
    "batches/api/steps": "runtime/batches/jobs/test_resume.py",
    "batches/gather/gather": "integration/batches/test_gather.py",
    "batches/gather/outcome": "integration/batches/test_gather.py",
    "batches/gather/progress_bar": "runtime/batches/gather/test_progress.py",
    "batches/gather/progress_display": "runtime/batches/gather/test_progress.py",
    "batches/jobs/async_job": "runtime/batches/jobs/test_job.py",
    "batches/jobs/create": "runtime/batches/jobs/test_submit.py",
    "batches/jobs/batch_task": "runtime/batches/jobs/test_job.py",
    "batches/jobs/tasks": "runtime/batches/jobs/test_job.py",
    "client/async_client": "integration/faults/test_faults.py",
    "client/async_calls": "generated/test_resources.py",
    "client/calls": "generated/test_resources.py",
    "client/endpoint": "integration/requests/test_endpoint.py",
    "client/preload": "runtime/test_imports.py",
    "client/properties": "runtime/client/test_default_headers.py",
    "client/resource": "generated/test_resources.py",
    "client/sync_client": "integration/faults/test_faults.py",
    "errors/awaitables": "runtime/errors/test_checks.py",
    "errors/base": "runtime/errors/test_errors.py",
    "errors/connection": "runtime/errors/test_errors.py",
    "errors/policies": "runtime/errors/test_errors.py",
    "errors/status": "runtime/errors/test_errors.py",
    "errors/wording": "runtime/errors/test_checks.py",
    "helpers/ask/errors": "integration/helpers/test_ask.py",
    "helpers/ask/ask": "integration/helpers/test_ask.py",
    "helpers/caching/check": "runtime/helpers/caching/test_breakpoints.py",
    "helpers/caching/difference": "runtime/helpers/caching/test_explain.py",
    "helpers/caching/explanation": "runtime/helpers/caching/test_explain.py",
    "helpers/caching/prompt": "runtime/helpers/caching/test_explain.py",
    "helpers/caching/settings": "runtime/helpers/caching/test_explain.py",
    "helpers/compare/compare": "integration/helpers/test_compare.py",
    "helpers/compare/comparison": "integration/helpers/test_compare.py",
    "helpers/configuration/change": "integration/helpers/test_config_watch.py",
    "helpers/configuration/client_base": "runtime/helpers/configuration/test_config_file.py",
    "helpers/configuration/errors": "runtime/helpers/configuration/test_config_file.py",
    "helpers/configuration/snapshot": "runtime/helpers/configuration/test_config_file.py",
    "helpers/configuration/source": "runtime/helpers/configuration/test_config_file.py",
    "helpers/configuration/version": "runtime/helpers/configuration/test_config_file.py",
    "helpers/configuration/watch/async_config_watch": "integration/helpers/test_config_watch.py",
    "helpers/configuration/watch/config_watch": "integration/helpers/test_config_watch.py",
    "helpers/configuration/watch/follower": "integration/helpers/test_config_watch.py",
    "helpers/configuration/watch/wakeups": "integration/helpers/test_config_watch.py",
    "helpers/content/image_size": "runtime/helpers/content/test_media_types.py",
    "helpers/content/media_source": "runtime/helpers/content/test_blocks.py",
    "helpers/content/message_content": "runtime/helpers/conversations/test_conversation.py",
    "helpers/conversations/replay": "integration/helpers/test_conversation.py",
    "helpers/conversations/transcript": "runtime/helpers/conversations/test_conversation.py",
    "helpers/models/capabilities": "runtime/helpers/models/test_catalog.py",
    "helpers/models/listed_models": "runtime/helpers/models/test_catalog.py",
    "helpers/models/requirements": "runtime/helpers/models/test_check.py",
    "helpers/models/table": "runtime/helpers/models/test_catalog.py",
    "helpers/output/async_parsed_stream": "runtime/helpers/output/test_parsed.py",
    "helpers/output/errors": "runtime/helpers/output/test_output.py",
    "helpers/output/parsed_stream": "runtime/helpers/output/test_parsed.py",
    "helpers/output/partial_answer": "runtime/helpers/output/test_parsed.py",
    "helpers/output/schema_hints": "runtime/helpers/output/test_schema.py",
    "helpers/stream_control/async_buffered": "runtime/helpers/stream_control/test_buffered.py",
    "helpers/stream_control/async_control": "integration/streams/test_stream_control.py",
    "helpers/stream_control/control": "integration/streams/test_stream_control.py",
    "helpers/stream_control/text_buffer": "runtime/helpers/stream_control/test_buffered.py",
    "helpers/telemetry/agent": "integration/telemetry/test_agents.py",
    "helpers/telemetry/attempts": "integration/telemetry/test_calls.py",
    "helpers/telemetry/call_span": "integration/telemetry/test_streams.py",
    "helpers/telemetry/chat_span": "integration/telemetry/test_calls.py",
    "helpers/telemetry/content/content": "integration/telemetry/test_content.py",
    "helpers/telemetry/endpoint_span": "integration/telemetry/test_calls.py",
    "helpers/telemetry/rate_limits": "integration/telemetry/test_metrics.py",
    "helpers/templates/ready": "runtime/helpers/templates/test_template.py",
    "helpers/recording/errors": "integration/helpers/test_recorder.py",
    "helpers/recording/recorder": "integration/helpers/test_recorder.py",
    "helpers/tools/define/json_schema": "runtime/helpers/tools/define/test_checks.py",
    "helpers/tools/define/names": "runtime/helpers/tools/define/test_tool.py",
    "helpers/tools/errors": "runtime/helpers/tools/loop/test_loop_results.py",
    "helpers/tools/loop/calls": "runtime/helpers/tools/loop/test_loop_kept.py",
    "helpers/tools/loop/catalog": "runtime/helpers/tools/loop/test_loop.py",
    "helpers/tools/loop/executor": "runtime/helpers/tools/loop/test_loop_stopped.py",
    "helpers/tools/loop/job": "runtime/helpers/tools/loop/test_loop_kept.py",
    "helpers/tools/loop/request": "runtime/helpers/tools/loop/test_loop.py",
    "helpers/tools/loop/turn_results": "runtime/helpers/tools/loop/test_loop.py",
    "helpers/tools/run/async_run": "integration/tools/test_run_tools.py",
    "helpers/tools/run/async_stream_run": "integration/tools/test_run_tools_stream.py",
    "helpers/tools/run/base_run": "integration/tools/test_run_tools.py",
    "helpers/tools/run/stream_run": "integration/tools/test_run_tools_stream.py",
    "helpers/tools/run/streamed_reply": "integration/tools/test_run_tools_stream.py",
    "helpers/tools/run/streamed_turn": "integration/tools/test_run_tools_stream.py",
    "helpers/tools/run/sync_run": "integration/tools/test_run_tools.py",
    "helpers/tools/run/turn": "runtime/helpers/tools/loop/test_loop_results.py",
    "helpers/validation/arguments": "runtime/helpers/validation/test_check.py",
    "helpers/validation/errors": "runtime/helpers/validation/test_check.py",
    "helpers/validation/messages/blocks": "runtime/helpers/validation/messages/test_request.py",
    "helpers/validation/parameters": "runtime/helpers/validation/test_check.py",
    "helpers/validation/problem": "runtime/helpers/validation/test_check.py",
    "helpers/validation/schema/findings": "runtime/helpers/validation/schema/test_walk.py",
    "helpers/validation/schema/limits": "runtime/helpers/validation/schema/test_walk.py",
    "helpers/validation/schema/paths": "runtime/helpers/validation/schema/test_walk.py",
    "helpers/validation/schema/unions": "runtime/helpers/validation/schema/test_walk.py",
    "helpers/validation/schema/wording": "runtime/helpers/validation/schema/test_walk.py",
    "helpers/validation/wire": "runtime/helpers/validation/test_check.py",
    "hints/arguments": "runtime/hints/test_lookup.py",
    "hints/hint": "runtime/hints/test_lookup.py",
    "hints/hinted": "runtime/hints/test_lookup.py",
    "hints/objects": "runtime/hints/test_lookup.py",
    "hints/package_names": "runtime/hints/test_lookup.py",
    "hints/table": "runtime/hints/test_lookup.py",
    "helpers/quota/estimate": "integration/helpers/test_quota.py",
    "helpers/quota/noting": "integration/helpers/test_quota.py",
    "helpers/quota/quota": "integration/helpers/test_quota.py",
    "helpers/quota/report": "integration/helpers/test_quota.py",
    "helpers/usage/counts": "runtime/helpers/usage/test_before.py",
    "http/attempt": "runtime/pipeline/test_drivers.py",
    "http/context_manager": "runtime/streaming/test_stream_closing.py",
    "http/request": "runtime/client/test_settings.py",
    "http/response": "integration/faults/test_faults.py",
    "http/timeout": "runtime/requests/test_timeouts.py",
    "http/transport": "integration/faults/test_faults.py",
    "pages/async_page": "runtime/pages/test_page.py",
    "pipeline/async_drivers": "runtime/pipeline/test_drivers.py",
    "pipeline/async_tracked_response": "runtime/pipeline/test_tracked_response.py",
    "pipeline/attempt_log": "runtime/pipeline/test_drivers.py",
    "pipeline/events": "runtime/pipeline/test_drivers.py",
    "pipeline/listeners": "runtime/pipeline/test_drivers.py",
    "pipeline/reporting_log": "runtime/pipeline/test_drivers.py",
    "pipeline/usage/observed": "integration/reliability/test_used.py",
    "pipeline/usage/report": "integration/reliability/test_used.py",
    "pipeline/usage/used": "integration/reliability/test_used.py",
    "pipeline/statuses": "runtime/reliability/retry/test_retry.py",
    "reliability/breaker/circuit": "runtime/reliability/breaker/test_breaker.py",
    "reliability/breaker/circuit_rules": "runtime/reliability/breaker/test_breaker.py",
    "reliability/breaker/window": "runtime/reliability/breaker/test_breaker.py",
    "reliability/failover/endpoint": "runtime/reliability/failover/test_failover.py",
    "reliability/failover/ranking": "runtime/reliability/failover/test_failover.py",
    "reliability/health/client_health": "integration/reliability/test_health.py",
    "reliability/health/probes": "integration/reliability/test_health.py",
    "reliability/health/watch": "integration/reliability/test_health_watch.py",
    "reliability/metrics/families": "runtime/reliability/metrics/test_prometheus.py",
    "reliability/metrics/measurements": "runtime/reliability/metrics/test_metrics.py",
    "reliability/ratelimit/limiter": "runtime/reliability/ratelimit/test_ratelimit.py",
    "reliability/ratelimit/schedule": "runtime/reliability/ratelimit/test_ratelimit.py",
    "reliability/serialization/endpoints": "runtime/reliability/serialization/test_policies.py",
    "reliability/serialization/kinds": "runtime/reliability/serialization/test_reading.py",
    "reliability/serialization/parameters": "runtime/reliability/serialization/test_reading.py",
    "reliability/serialization/registry": "runtime/reliability/serialization/test_policies.py",
    "reliability/serialization/setting_error": "runtime/reliability/serialization/test_reading.py",
    "reliability/serialization/statuses": "runtime/reliability/serialization/test_policies.py",
    "reliability/serialization/writing": "runtime/reliability/serialization/test_reading.py",
    "replies/fields": "runtime/helpers/usage/test_totals.py",
    "replies/warning": "runtime/replies/test_repair.py",
    "requests/json_errors": "runtime/requests/test_json_values.py",
    "requests/request_headers": "runtime/client/test_settings_headers.py",
    "replies/cast": "integration/requests/test_endpoint.py",
    "requests/uploads/upload_content": "runtime/requests/uploads/test_files.py",
    "requests/request_types": "generated/test_request_types.py",
    "streaming/async_stream": "runtime/streaming/test_stream_stopped.py",
    "streaming/downloads/atomic_file": "integration/files/test_downloads.py",
    "streaming/downloads/download": "integration/files/test_downloads.py",
    "streaming/messages/async_message_stream": "integration/streams/test_stream_control.py",
    "streaming/messages/incremental_text": "runtime/streaming/messages/test_tool_input.py",
    "streaming/messages/message_stream_state": "runtime/streaming/messages/test_message_stream.py",
    "streaming/stream_state": "runtime/streaming/test_stream.py",
    "pipeline/steps/async_made_response": "runtime/pipeline/steps/test_made_response.py",
    "pipeline/steps/async_tapped_response": "runtime/pipeline/steps/test_made_response.py",
    "pipeline/steps/tapped_response": "runtime/pipeline/steps/test_made_response.py",
    "streaming/cast_decoder": "integration/requests/test_endpoint.py",
    "streaming/downloads/async_download": "integration/files/test_downloads.py",
    "streaming/downloads/download_state": "integration/files/test_downloads.py",
    "streaming/finalizer": "integration/streams/test_stream_dropped.py",
    "streaming/messages/block": "runtime/streaming/messages/test_accumulator_odd.py",
    "streaming/messages/partial_json": "runtime/streaming/messages/test_accumulator_tools.py",
    "transport/async_pool": "integration/faults/test_waiting.py",
    "transport/factory": "integration/faults/test_connecting.py",
    "transport/adapters/async_httpx_adapter": "integration/streams/test_stream_left.py",
    "transport/adapters/httpx_adapter": "integration/streams/test_stream_left.py",
    "transport/pool": "integration/faults/test_faults.py",
    "transport/fork_guard": "integration/connections/test_fork.py",
    "transport/proxies/transports": "integration/connections/test_proxies.py",
    "transport/sockets/shutdown": "integration/streams/test_stream_left.py",
}

MODULES = sorted(
    path.relative_to(RUNTIME).with_suffix("").as_posix()
    for path in RUNTIME.rglob("*.py")
    if path.name != "__init__.py"
)


def mirrored(module: str) -> bool:
    """Return whether a test module has the module's name and folder."""
    folder, name = (TESTS / "runtime" / module).parent, module.rpartition("/")[2]
    found = {path.stem for path in folder.glob("test_*.py")}
    return any(f"{each}_".startswith(f"test_{name}_") for each in found)


def test_each_module_has_a_place_for_its_tests() -> None:
    check_each(MODULES, check_place)


def check_place(module: str) -> None:
    if mirrored(module):
        assert module not in ELSEWHERE, "listed, although a test module has its name"
    else:
        assert module in ELSEWHERE, "no test module of its name, and not listed here"
        assert (TESTS / ELSEWHERE[module]).exists()


def test_the_list_names_modules_that_exist() -> None:
    assert set(ELSEWHERE) <= set(MODULES)
