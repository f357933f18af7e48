# Generated from spec/ by `nox -s codegen`. Do not edit.
"""Response types of each group of endpoints, used by `preload`."""

from __future__ import annotations

from typing import Literal, TypeAlias

Group: TypeAlias = Literal[
    "agents",
    "agents.versions",
    "compliance",
    "compliance.review",
    "compliance.review.cases",
    "compliance.review.items",
    "compliance.review.notices",
    "deployment_runs",
    "deployments",
    "dreams",
    "environments",
    "environments.work",
    "files",
    "memory_stores",
    "memory_stores.memories",
    "memory_stores.memory_versions",
    "messages",
    "messages.batches",
    "models",
    "organization",
    "organization.analytics",
    "organization.analytics.apps",
    "organization.analytics.apps.chat",
    "organization.analytics.apps.chat.projects",
    "organization.analytics.artifacts",
    "organization.analytics.connectors",
    "organization.analytics.cost",
    "organization.analytics.cost_report",
    "organization.analytics.plugins",
    "organization.analytics.skills",
    "organization.analytics.summaries",
    "organization.analytics.usage",
    "organization.analytics.usage_report",
    "organization.analytics.user_cost_report",
    "organization.analytics.user_usage_report",
    "organization.analytics.users",
    "organization.api_keys",
    "organization.claude_code",
    "organization.claude_code.managed_settings",
    "organization.claude_code.managed_settings.configuration",
    "organization.claude_code.managed_settings.rbac_group_default",
    "organization.claude_code.managed_settings.rbac_groups",
    "organization.claude_tag",
    "organization.claude_tag.bundles",
    "organization.claude_tag.bundles.targets",
    "organization.claude_tag.slack_channels",
    "organization.claude_tag.slack_workspaces",
    "organization.compliance_settings",
    "organization.external_keys",
    "organization.external_storage",
    "organization.federation",
    "organization.federation.issuers",
    "organization.federation.rules",
    "organization.federation.rules.workspaces",
    "organization.invites",
    "organization.plugin_marketplaces",
    "organization.plugins",
    "organization.plugins.installation_settings",
    "organization.plugins.shares",
    "organization.plugins.versions",
    "organization.providers",
    "organization.providers.google",
    "organization.providers.google.projects",
    "organization.providers.google.projects.data_controls",
    "organization.rate_limits",
    "organization.rbac_groups",
    "organization.rbac_groups.members",
    "organization.rbac_roles",
    "organization.rbac_roles.permissions",
    "organization.service_accounts",
    "organization.service_accounts.workspaces",
    "organization.spend_limits",
    "organization.spend_limits.effective",
    "organization.spend_limits.increase_requests",
    "organization.telemetry_destinations",
    "organization.telemetry_destinations.workspaces",
    "organization.users",
    "organization.webhooks",
    "organization.workspaces",
    "organization.workspaces.members",
    "organization.workspaces.rate_limits",
    "organization.workspaces.service_accounts",
    "sessions",
    "sessions.events",
    "sessions.resources",
    "sessions.threads",
    "sessions.threads.events",
    "skills",
    "skills.versions",
    "tunnels",
    "tunnels.certificates",
    "user_profiles",
    "user_profiles.action_urls",
    "user_profiles.providers",
    "user_profiles.providers.google",
    "user_profiles.providers.google.data_controls",
    "vaults",
    "vaults.credentials",
    "webhooks",
]
"""A group of endpoints, named as on `client`. It includes the groups below it."""

GROUPS: dict[str, tuple[tuple[str, str], ...]] = {
    "agents": (("models.agents.agents", "BetaManagedAgentsAgent"),),
    "agents.versions": (("models.agents.agents", "BetaManagedAgentsAgent"),),
    "compliance.review.cases": (("models.compliance.review.review", "BetaComplianceReviewCase"),),
    "compliance.review.items": (("models.compliance.review.items", "BetaComplianceReviewItem"),),
    "compliance.review.notices": (
        ("models.compliance.review.review", "BetaComplianceReviewNotice"),
    ),
    "deployment_runs": (("models.deployment_runs", "BetaManagedAgentsDeploymentRun"),),
    "deployments": (
        ("models.deployments.deployments", "BetaManagedAgentsDeployment"),
        ("models.deployment_runs", "BetaManagedAgentsDeploymentRun"),
    ),
    "dreams": (("models.dreams", "BetaDream"),),
    "environments": (
        ("models.environments.environments", "BetaEnvironment"),
        ("models.environments.environments", "BetaEnvironmentDeleteResponse"),
    ),
    "environments.work": (
        ("models.environments.work", "BetaSelfHostedWork"),
        ("models.environments.work", "BetaSelfHostedWorkHeartbeatResponse"),
        ("models.environments.work", "BetaSelfHostedWorkQueueStats"),
    ),
    "files": (("models.files", "DeletedFile"), ("models.files", "FileMetadata")),
    "memory_stores": (
        ("models.memory_stores.memory_stores", "BetaManagedAgentsDeletedMemoryStore"),
        ("models.memory_stores.memory_stores", "BetaManagedAgentsMemoryStore"),
    ),
    "memory_stores.memories": (
        ("models.memory_stores.memories", "BetaManagedAgentsDeletedMemory"),
        ("models.memory_stores.memories", "BetaManagedAgentsMemory"),
        ("models.memory_stores.memories", "BetaManagedAgentsMemoryListItem"),
    ),
    "memory_stores.memory_versions": (
        ("models.memory_stores.memories", "BetaManagedAgentsMemoryVersion"),
    ),
    "messages": (
        ("models.messages.messages", "Message"),
        ("models.messages.messages", "MessageTokensCount"),
        ("models.messages.streaming", "RawMessageStreamEvent"),
    ),
    "messages.batches": (
        ("models.messages.batches", "DeletedMessageBatch"),
        ("models.messages.messages", "Message"),
        ("models.messages.batches", "MessageBatch"),
        ("models.messages.batches", "MessageBatchIndividualResponse"),
    ),
    "models": (("models.models", "ModelInfo"),),
    "organization": (("models.organization.organization", "OrganizationInfo"),),
    "organization.analytics.apps.chat.projects": (
        ("models.organization.analytics.activity", "AnalyticsProjectActivity"),
    ),
    "organization.analytics.artifacts": (
        ("models.organization.analytics.activity", "AnalyticsArtifactActivity"),
    ),
    "organization.analytics.connectors": (
        ("models.organization.analytics.activity", "AnalyticsConnectorActivity"),
    ),
    "organization.analytics.cost": (
        ("models.organization.analytics.cost", "BetaAnalyticsCostItem"),
    ),
    "organization.analytics.cost_report": (
        ("models.organization.analytics.cost", "BetaAnalyticsCostReportTimeBucket"),
    ),
    "organization.analytics.plugins": (
        ("models.organization.analytics.activity", "AnalyticsPluginActivity"),
    ),
    "organization.analytics.skills": (
        ("models.organization.analytics.activity", "AnalyticsSkillActivity"),
    ),
    "organization.analytics.summaries": (
        ("models.organization.analytics.activity", "AnalyticsSingleDayActivitySummary"),
    ),
    "organization.analytics.usage": (
        ("models.organization.analytics.usage", "BetaAnalyticsUsageItem"),
    ),
    "organization.analytics.usage_report": (
        ("models.organization.analytics.usage", "BetaAnalyticsUsageReportTimeBucket"),
    ),
    "organization.analytics.user_cost_report": (
        ("models.organization.analytics.cost", "BetaAnalyticsCostUsersItem"),
    ),
    "organization.analytics.user_usage_report": (
        ("models.organization.analytics.usage", "BetaAnalyticsUsageUsersItem"),
    ),
    "organization.analytics.users": (
        ("models.organization.analytics.activity", "AnalyticsUserActivity"),
    ),
    "organization.api_keys": (("models.organization.api_keys", "APIKey"),),
    "organization.claude_code.managed_settings.configuration": (
        ("models.organization.claude_code", "BetaClaudeCodeManagedSettingsConfiguration"),
    ),
    "organization.claude_code.managed_settings.rbac_group_default": (
        ("models.organization.claude_code", "BetaClaudeCodeRBACGroupDefaultManagedSettings"),
    ),
    "organization.claude_code.managed_settings.rbac_groups": (
        ("models.organization.claude_code", "BetaClaudeCodeRBACGroupManagedSettings"),
        ("models.organization.claude_code", "BetaClaudeCodeRBACGroupManagedSettingsSummary"),
        ("models.organization.claude_code", "BetaDeletedClaudeCodeRBACGroupManagedSettings"),
    ),
    "organization.claude_tag.bundles": (
        ("models.organization.claude_tag.claude_tag", "BetaClaudeTagBundle"),
    ),
    "organization.claude_tag.bundles.targets": (
        ("models.organization.claude_tag.claude_tag", "BetaClaudeTagBundleTarget"),
        ("models.organization.claude_tag.claude_tag", "BetaClaudeTagDeletedBundleTarget"),
    ),
    "organization.claude_tag.slack_channels": (
        ("models.organization.claude_tag.claude_tag", "BetaClaudeTagDeletedSlackChannel"),
        ("models.organization.claude_tag.claude_tag", "BetaClaudeTagSlackChannel"),
    ),
    "organization.claude_tag.slack_workspaces": (
        ("models.organization.claude_tag.claude_tag", "BetaClaudeTagSlackWorkspace"),
    ),
    "organization.compliance_settings": (
        ("models.organization.compliance_settings", "ComplianceSettings"),
    ),
    "organization.external_keys": (
        ("models.organization.external_keys", "ExternalKey"),
        ("models.organization.external_keys", "OrganizationExternalKeyDeleteResponse"),
        ("models.organization.external_keys", "OrganizationExternalKeyValidateResponse"),
    ),
    "organization.external_storage": (
        ("models.organization.external_storage", "BetaDeletedExternalStorage"),
        ("models.organization.external_storage", "BetaExternalStorage"),
    ),
    "organization.federation.issuers": (
        ("models.organization.federation.issuers", "FederationIssuer"),
    ),
    "organization.federation.rules": (("models.organization.federation.rules", "FederationRule"),),
    "organization.federation.rules.workspaces": (
        ("models.organization.federation.rules", "FederationRuleWorkspace"),
        (
            "models.organization.federation.rules",
            "OrganizationFederationRulesWorkspaceRemoveResponse",
        ),
    ),
    "organization.invites": (
        ("models.organization.invites", "OrganizationInvite"),
        ("models.organization.invites", "OrganizationInviteDeleteResponse"),
    ),
    "organization.plugin_marketplaces": (
        ("models.organization.plugin_marketplaces", "BetaPluginMarketplace"),
        ("models.organization.plugin_marketplaces", "BetaPluginMarketplaceValidationReport"),
    ),
    "organization.plugins": (
        ("models.organization.plugins.plugins", "BetaDeletedPlugin"),
        ("models.organization.plugins.plugins", "BetaPlugin"),
    ),
    "organization.plugins.installation_settings": (
        ("models.organization.plugins.shares", "BetaDeletedPluginInstallationSetting"),
        ("models.organization.plugins.shares", "BetaPluginInstallationSetting"),
    ),
    "organization.plugins.shares": (("models.organization.plugins.shares", "BetaPluginShare"),),
    "organization.plugins.versions": (
        ("models.organization.plugins.versions", "BetaPluginVersion"),
    ),
    "organization.providers.google.projects.data_controls": (
        ("models.organization.providers.google", "BetaGoogleManagedProjectDataControls"),
    ),
    "organization.rate_limits": (("models.organization.rate_limits", "OrganizationRateLimit"),),
    "organization.rbac_groups": (
        ("models.organization.rbac_groups", "DeletedRBACGroup"),
        ("models.organization.rbac_groups", "RBACGroup"),
    ),
    "organization.rbac_groups.members": (
        ("models.organization.rbac_groups", "DeletedRBACGroupMember"),
        ("models.organization.rbac_groups", "RBACGroupMember"),
    ),
    "organization.rbac_roles": (("models.organization.rbac_roles", "RBACRole"),),
    "organization.rbac_roles.permissions": (
        ("models.organization.rbac_roles", "RBACRolePermission"),
    ),
    "organization.service_accounts": (("models.organization.service_accounts", "ServiceAccount"),),
    "organization.service_accounts.workspaces": (
        (
            "models.organization.service_accounts",
            "OrganizationServiceAccountsWorkspaceRemoveResponse",
        ),
        ("models.organization.service_accounts", "ServiceAccountWorkspaceMember"),
    ),
    "organization.spend_limits": (
        ("models.organization.spend_limits.increase_requests", "SpendLimit"),
        ("models.organization.spend_limits.spend_limits", "SpendLimitDeleteResponse"),
    ),
    "organization.spend_limits.effective": (
        ("models.organization.spend_limits.spend_limits", "SpendSummary"),
    ),
    "organization.spend_limits.increase_requests": (
        (
            "models.organization.spend_limits.increase_requests",
            "OrganizationSpendLimitsIncreaseRequestApproveResponse",
        ),
        ("models.organization.spend_limits.increase_requests", "SpendLimitIncreaseRequest"),
    ),
    "organization.telemetry_destinations": (
        ("models.organization.telemetry_destinations", "BetaDeletedTelemetryDestination"),
        ("models.organization.telemetry_destinations", "BetaTelemetryDestination"),
        ("models.organization.telemetry_destinations", "BetaTelemetryDestinationTestResponse"),
    ),
    "organization.telemetry_destinations.workspaces": (
        ("models.organization.telemetry_destinations", "BetaDeletedTelemetryDestinationWorkspace"),
        ("models.organization.telemetry_destinations", "BetaTelemetryDestinationWorkspace"),
    ),
    "organization.users": (
        ("models.organization.users", "OrganizationUser"),
        ("models.organization.users", "OrganizationUserRemoveResponse"),
    ),
    "organization.webhooks": (
        ("models.organization.webhooks", "BetaDeletedOrganizationWebhookEndpoint"),
        ("models.organization.webhooks", "BetaNewOrganizationWebhookEndpoint"),
        ("models.organization.webhooks", "BetaOrganizationWebhookEndpoint"),
        ("models.organization.webhooks", "BetaOrganizationWebhookEndpointSigningSecret"),
    ),
    "organization.workspaces": (("models.organization.workspaces.workspaces", "Workspace"),),
    "organization.workspaces.members": (
        ("models.organization.workspaces.members", "OrganizationWorkspacesMemberRemoveResponse"),
        ("models.organization.workspaces.members", "WorkspaceMember"),
    ),
    "organization.workspaces.rate_limits": (
        ("models.organization.workspaces.workspaces", "WorkspaceRateLimit"),
    ),
    "organization.workspaces.service_accounts": (
        (
            "models.organization.workspaces.members",
            "OrganizationWorkspacesServiceAccountRemoveResponse",
        ),
        ("models.organization.service_accounts", "ServiceAccountWorkspaceMember"),
    ),
    "sessions": (
        ("models.sessions.sessions", "BetaManagedAgentsDeletedSession"),
        ("models.sessions.sessions", "BetaManagedAgentsSession"),
    ),
    "sessions.events": (
        ("models.sessions.conversation_events", "BetaManagedAgentsSendSessionEvents"),
        ("models.sessions.events", "BetaManagedAgentsSessionEvent"),
        ("models.sessions.events", "BetaManagedAgentsStreamSessionEvents"),
    ),
    "sessions.resources": (
        ("models.sessions.resources", "BetaManagedAgentsDeleteSessionResource"),
        ("models.sessions.resources", "BetaManagedAgentsFileResource"),
        ("models.sessions.resources", "BetaManagedAgentsSessionResource"),
    ),
    "sessions.threads": (("models.sessions.sessions", "BetaManagedAgentsSessionThread"),),
    "sessions.threads.events": (
        ("models.sessions.events", "BetaManagedAgentsSessionEvent"),
        ("models.sessions.events", "BetaManagedAgentsStreamSessionEvents"),
    ),
    "skills": (("models.skills", "DeletedSkill"), ("models.skills", "Skill")),
    "skills.versions": (
        ("models.skills", "DeletedSkillVersion"),
        ("models.skills", "SkillVersion"),
    ),
    "tunnels": (("models.tunnels", "BetaTunnel"), ("models.tunnels", "BetaTunnelToken")),
    "tunnels.certificates": (("models.tunnels", "BetaTunnelCertificate"),),
    "user_profiles": (
        ("models.user_profiles.user_profiles", "BetaUserProfile"),
        ("models.user_profiles.user_profiles", "BetaUserProfileEnrollmentURL"),
        ("models.user_profiles.user_profiles", "DeletedUserProfile"),
        ("models.user_profiles.user_profiles", "UserProfile"),
    ),
    "user_profiles.action_urls": (("models.user_profiles.user_profiles", "UserProfileActionURL"),),
    "user_profiles.providers.google.data_controls": (
        ("models.user_profiles.providers.google", "BetaGoogleManagedDataControls"),
    ),
    "vaults": (
        ("models.vaults.vaults", "BetaManagedAgentsDeletedVault"),
        ("models.vaults.vaults", "BetaManagedAgentsVault"),
    ),
    "vaults.credentials": (
        ("models.vaults.credentials", "BetaManagedAgentsCredential"),
        ("models.vaults.credentials", "BetaManagedAgentsCredentialValidation"),
        ("models.vaults.credentials", "BetaManagedAgentsDeletedCredential"),
    ),
    "webhooks": (("models.webhooks", "BetaWebhookEvent"),),
}
