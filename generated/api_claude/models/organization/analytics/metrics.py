# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types. The figures of analytics, product by product."""

from api_claude_runtime.replies.models import APIModel


class AnalyticsChatCoworkUnifiedChatMetrics(APIModel):
    """Figures about the conversations in unified chat and Cowork."""

    connectors_used_count: int
    """Number of uses of connectors."""
    distinct_artifacts_created_count: int
    """Number of different artifacts created."""
    distinct_connectors_used_count: int | None = None
    """Number of different connectors used; null when it is not available."""
    distinct_conversation_count: int | None = None
    """Number of different conversations; null when it is not available."""
    distinct_files_uploaded_count: int | None = None
    """Number of different files uploaded; null when it is not available."""
    distinct_projects_created_count: int
    """Number of different projects created."""
    distinct_projects_used_count: int | None = None
    """Number of different projects used; null when it is not available."""
    distinct_shared_artifacts_viewed_count: int | None = None
    """Number of different shared artifacts viewed; null when it is not available."""
    distinct_skills_used_count: int | None = None
    """Number of different skills used; null when it is not available."""
    message_count: int
    """Number of messages."""
    shared_conversations_viewed_count: int
    """Number of views of shared conversations."""
    thinking_message_count: int
    """Number of messages with thinking."""


class AnalyticsChatCoworkUnifiedSessionsMetrics(APIModel):
    """Figures about the sessions in unified chat and Cowork."""

    action_count: int
    """Number of actions."""
    artifacts_created_count: int
    """Number of artifacts created."""
    connectors_used_count: int
    """Number of uses of connectors."""
    dispatch_turn_count: int
    """Number of Dispatch turns."""
    distinct_connectors_used_count: int | None = None
    """Number of different connectors used; null when it is not available."""
    distinct_plugins_used_count: int | None = None
    """Number of different plugins used; null when it is not available."""
    distinct_session_count: int | None = None
    """Number of different sessions; null when it is not available."""
    distinct_skills_used_count: int | None = None
    """Number of different skills used; null when it is not available."""
    edit_tool_count: int | None = None
    """Number of uses of the edit tool; null when it is not available."""
    file_edit_count: int | None = None
    """Number of edits to files; null when it is not available."""
    message_count: int
    """Number of messages."""
    multi_edit_tool_count: int | None = None
    """Number of uses of the multi-edit tool; null when it is not available."""
    notebook_edit_tool_count: int | None = None
    """Number of uses of the notebook edit tool; null when it is not available."""
    plugins_used_count: int | None = None
    """Number of uses of plugins; null when it is not available."""
    sessions_with_file_edits_count: int | None = None
    """Number of sessions in which files were edited; null when it is not available."""
    skills_used_count: int
    """Number of uses of skills."""
    write_tool_count: int | None = None
    """Number of uses of the write tool; null when it is not available."""


class AnalyticsChatCoworkUnifiedMetrics(APIModel):
    """Figures about the activity in unified chat and Cowork."""

    chat: AnalyticsChatCoworkUnifiedChatMetrics
    """Figures about the conversations."""
    sessions: AnalyticsChatCoworkUnifiedSessionsMetrics
    """Figures about the sessions."""


class AnalyticsChatMetrics(APIModel):
    """Figures about the activity in chat."""

    connectors_used_count: int
    """Number of uses of connectors."""
    distinct_artifacts_created_count: int
    """Number of different artifacts created."""
    distinct_connectors_used_count: int | None = None
    """Number of different connectors used; null when it is not available."""
    distinct_conversation_count: int | None = None
    """Number of different conversations; null when it is not available."""
    distinct_files_uploaded_count: int | None = None
    """Number of different files uploaded; null when it is not available."""
    distinct_projects_created_count: int
    """Number of different projects created."""
    distinct_projects_used_count: int | None = None
    """Number of different projects used; null when it is not available."""
    distinct_shared_artifacts_viewed_count: int | None = None
    """Number of different shared artifacts viewed; null when it is not available."""
    distinct_skills_used_count: int | None = None
    """Number of different skills used; null when it is not available."""
    message_count: int
    """Number of messages."""
    shared_conversations_viewed_count: int
    """Number of views of shared conversations."""
    thinking_message_count: int
    """Number of messages with thinking."""


class AnalyticsLinesOfCode(APIModel):
    """Numbers of lines of code that were changed with Claude Code."""

    added_count: int
    """Number of lines added."""
    removed_count: int
    """Number of lines removed."""


class AnalyticsCoreCodeMetrics(APIModel):
    """Figures about Claude Code sessions and what came out of them."""

    artifacts_created_count: int
    """Number of artifacts created."""
    commit_count: int
    """Number of commits made with Claude Code."""
    distinct_session_count: int | None = None
    """Number of different sessions; null when it is not available."""
    lines_of_code: AnalyticsLinesOfCode
    """Lines of code added and removed."""
    pull_request_count: int
    """Number of pull requests made with Claude Code."""


class AnalyticsToolActionCounts(APIModel):
    """Numbers of proposals of one editing tool that were accepted and rejected."""

    accepted_count: int
    """Number of proposals that were accepted."""
    rejected_count: int
    """Number of proposals that were rejected."""


class AnalyticsToolActions(APIModel):
    """Accepted and rejected proposals of Claude Code's editing tools, tool by tool."""

    edit_tool: AnalyticsToolActionCounts
    """Proposals of the edit tool."""
    multi_edit_tool: AnalyticsToolActionCounts
    """Proposals of the multi-edit tool."""
    notebook_edit_tool: AnalyticsToolActionCounts
    """Proposals of the notebook edit tool."""
    write_tool: AnalyticsToolActionCounts
    """Proposals of the write tool."""


class AnalyticsClaudeCodeMetrics(APIModel):
    """Figures about the activity in Claude Code."""

    core_metrics: AnalyticsCoreCodeMetrics
    """Sessions and what came out of them, such as commits and lines of code."""
    tool_actions: AnalyticsToolActions
    """How often the edits that Claude Code proposed were accepted and rejected, by tool."""


class AnalyticsClaudeTagMetrics(APIModel):
    """Figures about the activity in Claude Tag."""

    active_day_count: int | None = None
    """Number of days with activity in Claude Tag; null when it is not available."""
    active_message_count: int | None = None
    """Number of messages that count as activity in Claude Tag; null when it is not available."""


class AnalyticsConnectorChatCoworkUnifiedChatMetrics(APIModel):
    """Use of one connector in the conversations of unified chat and Cowork."""

    distinct_conversation_connector_used_count: int | None = None
    """Number of different conversations in which the connector was used; null when it is not
    available.
    """


class AnalyticsConnectorChatCoworkUnifiedSessionsMetrics(APIModel):
    """Use of one connector in the sessions of unified chat and Cowork."""

    distinct_session_connector_used_count: int | None = None
    """Number of different sessions in which the connector was used; null when it is not
    available.
    """


class AnalyticsConnectorChatCoworkUnifiedMetrics(APIModel):
    """Use of one connector in unified chat and Cowork."""

    chat: AnalyticsConnectorChatCoworkUnifiedChatMetrics
    """Use of the connector in conversations."""
    sessions: AnalyticsConnectorChatCoworkUnifiedSessionsMetrics
    """Use of the connector in sessions."""


class AnalyticsConnectorChatMetrics(APIModel):
    """Use of one connector in chat."""

    distinct_conversation_connector_used_count: int | None = None
    """Number of different conversations in which the connector was used; null when it is not
    available.
    """


class AnalyticsConnectorClaudeCodeMetrics(APIModel):
    """Use of one connector in Claude Code."""

    distinct_session_connector_used_count: int | None = None
    """Number of different sessions in which the connector was used; null when it is not
    available.
    """


class AnalyticsConnectorCoworkMetrics(APIModel):
    """Use of one connector in Cowork."""

    distinct_session_connector_used_count: int | None = None
    """Number of different sessions in which the connector was used; null when it is not
    available.
    """


class AnalyticsConnectorOfficeProductMetrics(APIModel):
    """Use of one connector in one of the Office apps."""

    distinct_session_connector_used_count: int | None = None
    """Number of different sessions in which the connector was used; null when it is not
    available.
    """


class AnalyticsConnectorOfficeMetrics(APIModel):
    """Use of one connector in the Office apps, app by app."""

    excel: AnalyticsConnectorOfficeProductMetrics
    """Use of the connector in Excel."""
    outlook: AnalyticsConnectorOfficeProductMetrics
    """Use of the connector in Outlook."""
    powerpoint: AnalyticsConnectorOfficeProductMetrics
    """Use of the connector in PowerPoint."""
    word: AnalyticsConnectorOfficeProductMetrics
    """Use of the connector in Word."""


class AnalyticsCoworkMetrics(APIModel):
    """Figures about the activity in Cowork."""

    action_count: int
    """Number of actions."""
    artifacts_created_count: int
    """Number of artifacts created."""
    connectors_used_count: int
    """Number of uses of connectors."""
    dispatch_turn_count: int
    """Number of Dispatch turns."""
    distinct_connectors_used_count: int | None = None
    """Number of different connectors used; null when it is not available."""
    distinct_plugins_used_count: int | None = None
    """Number of different plugins used; null when it is not available."""
    distinct_session_count: int | None = None
    """Number of different sessions; null when it is not available."""
    distinct_skills_used_count: int | None = None
    """Number of different skills used; null when it is not available."""
    edit_tool_count: int | None = None
    """Number of uses of the edit tool; null when it is not available."""
    file_edit_count: int | None = None
    """Number of edits to files; null when it is not available."""
    message_count: int
    """Number of messages."""
    multi_edit_tool_count: int | None = None
    """Number of uses of the multi-edit tool; null when it is not available."""
    notebook_edit_tool_count: int | None = None
    """Number of uses of the notebook edit tool; null when it is not available."""
    plugins_used_count: int | None = None
    """Number of uses of plugins; null when it is not available."""
    sessions_with_file_edits_count: int | None = None
    """Number of sessions in which files were edited; null when it is not available."""
    skills_used_count: int
    """Number of uses of skills."""
    write_tool_count: int | None = None
    """Number of uses of the write tool; null when it is not available."""


class AnalyticsDesignMetrics(APIModel):
    """Figures about the activity in Claude Design."""

    distinct_projects_created_count: int
    """Number of different projects created."""
    distinct_projects_used_count: int | None = None
    """Number of different projects used; null when it is not available."""
    distinct_session_count: int | None = None
    """Number of different sessions; null when it is not available."""
    message_count: int
    """Number of messages."""


class AnalyticsOfficeProductMetrics(APIModel):
    """Figures about the activity in one of the Office apps."""

    connectors_used_count: int
    """Number of uses of connectors."""
    distinct_connectors_used_count: int | None = None
    """Number of different connectors used; null when it is not available."""
    distinct_session_count: int | None = None
    """Number of different sessions; null when it is not available."""
    distinct_skills_used_count: int | None = None
    """Number of different skills used; null when it is not available."""
    message_count: int
    """Number of messages."""
    skills_used_count: int
    """Number of uses of skills."""


class AnalyticsOfficeMetrics(APIModel):
    """Figures about the activity in the Office apps, app by app."""

    excel: AnalyticsOfficeProductMetrics
    """Activity in Excel."""
    outlook: AnalyticsOfficeProductMetrics
    """Activity in Outlook."""
    powerpoint: AnalyticsOfficeProductMetrics
    """Activity in PowerPoint."""
    word: AnalyticsOfficeProductMetrics
    """Activity in Word."""


class AnalyticsPluginChatCoworkUnifiedMetrics(APIModel):
    """Use of one plugin in unified chat and Cowork."""

    distinct_session_plugin_used_count: int | None = None
    """Number of different sessions in which the plugin was used; null when it is not available."""


class AnalyticsPluginClaudeCodeMetrics(APIModel):
    """Use of one plugin in Claude Code."""

    distinct_session_plugin_used_count: int | None = None
    """Number of different sessions in which the plugin was used; null when it is not available."""


class AnalyticsPluginCoworkMetrics(APIModel):
    """Use of one plugin in Cowork."""

    distinct_session_plugin_used_count: int | None = None
    """Number of different sessions in which the plugin was used; null when it is not available."""


class AnalyticsScienceMetrics(APIModel):
    """Figures about the activity in the science product."""

    delegation_count: int
    """Number of delegations."""
    distinct_session_count: int | None = None
    """Number of different sessions; null when it is not available."""
    message_count: int
    """Number of messages."""
    remote_compute_job_count: int
    """Number of jobs on remote compute."""
    skills_used_count: int
    """Number of uses of skills."""


class AnalyticsSkillChatCoworkUnifiedChatMetrics(APIModel):
    """Use of one skill in the conversations of unified chat and Cowork."""

    distinct_conversation_skill_used_count: int | None = None
    """Number of different conversations in which the skill was used; null when it is not
    available.
    """


class AnalyticsSkillChatCoworkUnifiedSessionsMetrics(APIModel):
    """Use of one skill in the sessions of unified chat and Cowork."""

    distinct_session_skill_used_count: int | None = None
    """Number of different sessions in which the skill was used; null when it is not available."""


class AnalyticsSkillChatCoworkUnifiedMetrics(APIModel):
    """Use of one skill in unified chat and Cowork."""

    chat: AnalyticsSkillChatCoworkUnifiedChatMetrics
    """Use of the skill in conversations."""
    sessions: AnalyticsSkillChatCoworkUnifiedSessionsMetrics
    """Use of the skill in sessions."""


class AnalyticsSkillChatMetrics(APIModel):
    """Use of one skill in chat."""

    distinct_conversation_skill_used_count: int | None = None
    """Number of different conversations in which the skill was used; null when it is not
    available.
    """


class AnalyticsSkillClaudeCodeMetrics(APIModel):
    """Use of one skill in Claude Code."""

    distinct_session_skill_used_count: int | None = None
    """Number of different sessions in which the skill was used; null when it is not available."""


class AnalyticsSkillCoworkMetrics(APIModel):
    """Use of one skill in Cowork."""

    distinct_session_skill_used_count: int | None = None
    """Number of different sessions in which the skill was used; null when it is not available."""


class AnalyticsSkillOfficeProductMetrics(APIModel):
    """Use of one skill in one of the Office apps."""

    distinct_session_skill_used_count: int | None = None
    """Number of different sessions in which the skill was used; null when it is not available."""


class AnalyticsSkillOfficeMetrics(APIModel):
    """Use of one skill in the Office apps, app by app."""

    excel: AnalyticsSkillOfficeProductMetrics
    """Use of the skill in Excel."""
    outlook: AnalyticsSkillOfficeProductMetrics
    """Use of the skill in Outlook."""
    powerpoint: AnalyticsSkillOfficeProductMetrics
    """Use of the skill in PowerPoint."""
    word: AnalyticsSkillOfficeProductMetrics
    """Use of the skill in Word."""
