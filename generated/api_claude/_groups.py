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
    "agents": (("models.agents", "BetaManagedAgentsAgent"),),
    "agents.versions": (("models.agents", "BetaManagedAgentsAgent"),),
    "compliance.review.cases": (("models.compliance_review", "BetaComplianceReviewCase"),),
    "compliance.review.items": (("models.compliance_review_items", "BetaComplianceReviewItem"),),
    "compliance.review.notices": (("models.compliance_review", "BetaComplianceReviewNotice"),),
    "deployment_runs": (("models.deployment_runs", "BetaManagedAgentsDeploymentRun"),),
    "deployments": (
        ("models.deployments", "BetaManagedAgentsDeployment"),
        ("models.deployment_runs", "BetaManagedAgentsDeploymentRun"),
    ),
    "dreams": (("models.dreams", "BetaDream"),),
    "environments": (
        ("models.environments", "BetaEnvironment"),
        ("models.environments", "BetaEnvironmentDeleteResponse"),
    ),
    "environments.work": (
        ("models.environments_work", "BetaSelfHostedWork"),
        ("models.environments_work", "BetaSelfHostedWorkHeartbeatResponse"),
        ("models.environments_work", "BetaSelfHostedWorkQueueStats"),
    ),
    "files": (
        ("models.files", "DeletedFile"),
        ("models.files", "FileMetadata"),
    ),
    "memory_stores": (
        ("models.memory_stores", "BetaManagedAgentsDeletedMemoryStore"),
        ("models.memory_stores", "BetaManagedAgentsMemoryStore"),
    ),
    "memory_stores.memories": (
        ("models.memory_stores_memories", "BetaManagedAgentsDeletedMemory"),
        ("models.memory_stores_memories", "BetaManagedAgentsMemory"),
        ("models.memory_stores_memories", "BetaManagedAgentsMemoryListItem"),
    ),
    "memory_stores.memory_versions": (
        ("models.memory_stores_memories", "BetaManagedAgentsMemoryVersion"),
    ),
    "messages": (
        ("models.messages", "Message"),
        ("models.messages", "MessageTokensCount"),
        ("models.messages_streaming", "RawMessageStreamEvent"),
    ),
    "messages.batches": (
        ("models.messages_batches", "DeletedMessageBatch"),
        ("models.messages", "Message"),
        ("models.messages_batches", "MessageBatch"),
        ("models.messages_batches", "MessageBatchIndividualResponse"),
    ),
    "models": (("models.models", "ModelInfo"),),
    "organization": (("models.organization", "OrganizationInfo"),),
    "organization.analytics.apps.chat.projects": (
        ("models.organization_analytics_activity", "AnalyticsProjectActivity"),
    ),
    "organization.analytics.artifacts": (
        ("models.organization_analytics_activity", "AnalyticsArtifactActivity"),
    ),
    "organization.analytics.connectors": (
        ("models.organization_analytics_activity", "AnalyticsConnectorActivity"),
    ),
    "organization.analytics.cost": (("models.organization_cost", "BetaAnalyticsCostItem"),),
    "organization.analytics.cost_report": (
        ("models.organization_cost", "BetaAnalyticsCostReportTimeBucket"),
    ),
    "organization.analytics.plugins": (
        ("models.organization_analytics_activity", "AnalyticsPluginActivity"),
    ),
    "organization.analytics.skills": (
        ("models.organization_analytics_activity", "AnalyticsSkillActivity"),
    ),
    "organization.analytics.summaries": (
        ("models.organization_analytics_activity", "AnalyticsSingleDayActivitySummary"),
    ),
    "organization.analytics.usage": (("models.organization_usage", "BetaAnalyticsUsageItem"),),
    "organization.analytics.usage_report": (
        ("models.organization_usage", "BetaAnalyticsUsageReportTimeBucket"),
    ),
    "organization.analytics.user_cost_report": (
        ("models.organization_cost", "BetaAnalyticsCostUsersItem"),
    ),
    "organization.analytics.user_usage_report": (
        ("models.organization_usage", "BetaAnalyticsUsageUsersItem"),
    ),
    "organization.analytics.users": (
        ("models.organization_analytics_activity", "AnalyticsUserActivity"),
    ),
    "organization.api_keys": (("models.organization_api_keys", "APIKey"),),
    "organization.claude_code.managed_settings.configuration": (
        ("models.organization_claude_code", "BetaClaudeCodeManagedSettingsConfiguration"),
    ),
    "organization.claude_code.managed_settings.rbac_group_default": (
        ("models.organization_claude_code", "BetaClaudeCodeRBACGroupDefaultManagedSettings"),
    ),
    "organization.claude_code.managed_settings.rbac_groups": (
        ("models.organization_claude_code", "BetaClaudeCodeRBACGroupManagedSettings"),
        ("models.organization_claude_code", "BetaClaudeCodeRBACGroupManagedSettingsSummary"),
        ("models.organization_claude_code", "BetaDeletedClaudeCodeRBACGroupManagedSettings"),
    ),
    "organization.claude_tag.bundles": (("models.organization_claude_tag", "BetaClaudeTagBundle"),),
    "organization.claude_tag.bundles.targets": (
        ("models.organization_claude_tag", "BetaClaudeTagBundleTarget"),
        ("models.organization_claude_tag", "BetaClaudeTagDeletedBundleTarget"),
    ),
    "organization.claude_tag.slack_channels": (
        ("models.organization_claude_tag", "BetaClaudeTagDeletedSlackChannel"),
        ("models.organization_claude_tag", "BetaClaudeTagSlackChannel"),
    ),
    "organization.claude_tag.slack_workspaces": (
        ("models.organization_claude_tag", "BetaClaudeTagSlackWorkspace"),
    ),
    "organization.compliance_settings": (
        ("models.organization_compliance_settings", "ComplianceSettings"),
    ),
    "organization.external_keys": (
        ("models.organization_external_keys", "ExternalKey"),
        ("models.organization_external_keys", "OrganizationExternalKeyDeleteResponse"),
        ("models.organization_external_keys", "OrganizationExternalKeyValidateResponse"),
    ),
    "organization.external_storage": (
        ("models.organization_external_storage", "BetaDeletedExternalStorage"),
        ("models.organization_external_storage", "BetaExternalStorage"),
    ),
    "organization.federation.issuers": (
        ("models.organization_federation_issuers", "FederationIssuer"),
    ),
    "organization.federation.rules": (("models.organization_federation_rules", "FederationRule"),),
    "organization.federation.rules.workspaces": (
        ("models.organization_federation_rules", "FederationRuleWorkspace"),
        (
            "models.organization_federation_rules",
            "OrganizationFederationRulesWorkspaceRemoveResponse",
        ),
    ),
    "organization.invites": (
        ("models.organization_invites", "OrganizationInvite"),
        ("models.organization_invites", "OrganizationInviteDeleteResponse"),
    ),
    "organization.plugin_marketplaces": (
        ("models.organization_plugin_marketplaces", "BetaPluginMarketplace"),
        ("models.organization_plugin_marketplaces", "BetaPluginMarketplaceValidationReport"),
    ),
    "organization.plugins": (
        ("models.organization_plugins", "BetaDeletedPlugin"),
        ("models.organization_plugins", "BetaPlugin"),
    ),
    "organization.plugins.installation_settings": (
        ("models.organization_plugins_sharing", "BetaDeletedPluginInstallationSetting"),
        ("models.organization_plugins_sharing", "BetaPluginInstallationSetting"),
    ),
    "organization.plugins.shares": (("models.organization_plugins_sharing", "BetaPluginShare"),),
    "organization.plugins.versions": (
        ("models.organization_plugins_versions", "BetaPluginVersion"),
    ),
    "organization.providers.google.projects.data_controls": (
        ("models.organization_providers_google", "BetaGoogleManagedProjectDataControls"),
    ),
    "organization.rate_limits": (("models.organization_rate_limits", "OrganizationRateLimit"),),
    "organization.rbac_groups": (
        ("models.organization_rbac_groups", "DeletedRBACGroup"),
        ("models.organization_rbac_groups", "RBACGroup"),
    ),
    "organization.rbac_groups.members": (
        ("models.organization_rbac_groups", "DeletedRBACGroupMember"),
        ("models.organization_rbac_groups", "RBACGroupMember"),
    ),
    "organization.rbac_roles": (("models.organization_rbac_roles", "RBACRole"),),
    "organization.rbac_roles.permissions": (
        ("models.organization_rbac_roles", "RBACRolePermission"),
    ),
    "organization.service_accounts": (("models.organization_service_accounts", "ServiceAccount"),),
    "organization.service_accounts.workspaces": (
        (
            "models.organization_service_accounts",
            "OrganizationServiceAccountsWorkspaceRemoveResponse",
        ),
        ("models.organization_service_accounts", "ServiceAccountWorkspaceMember"),
    ),
    "organization.spend_limits": (
        ("models.organization_spend_limit_increase_requests", "SpendLimit"),
        ("models.organization_spend_limits", "SpendLimitDeleteResponse"),
    ),
    "organization.spend_limits.effective": (("models.organization_spend_limits", "SpendSummary"),),
    "organization.spend_limits.increase_requests": (
        (
            "models.organization_spend_limit_increase_requests",
            "OrganizationSpendLimitsIncreaseRequestApproveResponse",
        ),
        ("models.organization_spend_limit_increase_requests", "SpendLimitIncreaseRequest"),
    ),
    "organization.telemetry_destinations": (
        ("models.organization_telemetry_destinations", "BetaDeletedTelemetryDestination"),
        ("models.organization_telemetry_destinations", "BetaTelemetryDestination"),
        ("models.organization_telemetry_destinations", "BetaTelemetryDestinationTestResponse"),
    ),
    "organization.telemetry_destinations.workspaces": (
        ("models.organization_telemetry_destinations", "BetaDeletedTelemetryDestinationWorkspace"),
        ("models.organization_telemetry_destinations", "BetaTelemetryDestinationWorkspace"),
    ),
    "organization.users": (
        ("models.organization_users", "OrganizationUser"),
        ("models.organization_users", "OrganizationUserRemoveResponse"),
    ),
    "organization.webhooks": (
        ("models.organization_webhooks", "BetaDeletedOrganizationWebhookEndpoint"),
        ("models.organization_webhooks", "BetaNewOrganizationWebhookEndpoint"),
        ("models.organization_webhooks", "BetaOrganizationWebhookEndpoint"),
        ("models.organization_webhooks", "BetaOrganizationWebhookEndpointSigningSecret"),
    ),
    "organization.workspaces": (("models.organization_workspaces", "Workspace"),),
    "organization.workspaces.members": (
        ("models.organization_workspaces_members", "OrganizationWorkspacesMemberRemoveResponse"),
        ("models.organization_workspaces_members", "WorkspaceMember"),
    ),
    "organization.workspaces.rate_limits": (
        ("models.organization_workspaces", "WorkspaceRateLimit"),
    ),
    "organization.workspaces.service_accounts": (
        (
            "models.organization_workspaces_members",
            "OrganizationWorkspacesServiceAccountRemoveResponse",
        ),
        ("models.organization_service_accounts", "ServiceAccountWorkspaceMember"),
    ),
    "sessions": (
        ("models.sessions", "BetaManagedAgentsDeletedSession"),
        ("models.sessions", "BetaManagedAgentsSession"),
    ),
    "sessions.events": (
        ("models.sessions_events", "BetaManagedAgentsSendSessionEvents"),
        ("models.sessions_stream", "BetaManagedAgentsSessionEvent"),
        ("models.sessions_stream", "BetaManagedAgentsStreamSessionEvents"),
    ),
    "sessions.resources": (
        ("models.sessions_resources", "BetaManagedAgentsDeleteSessionResource"),
        ("models.sessions_resources", "BetaManagedAgentsFileResource"),
        ("models.sessions_resources", "BetaManagedAgentsSessionResource"),
    ),
    "sessions.threads": (("models.sessions", "BetaManagedAgentsSessionThread"),),
    "sessions.threads.events": (
        ("models.sessions_stream", "BetaManagedAgentsSessionEvent"),
        ("models.sessions_stream", "BetaManagedAgentsStreamSessionEvents"),
    ),
    "skills": (
        ("models.skills", "DeletedSkill"),
        ("models.skills", "Skill"),
    ),
    "skills.versions": (
        ("models.skills", "DeletedSkillVersion"),
        ("models.skills", "SkillVersion"),
    ),
    "tunnels": (
        ("models.tunnels", "BetaTunnel"),
        ("models.tunnels", "BetaTunnelToken"),
    ),
    "tunnels.certificates": (("models.tunnels", "BetaTunnelCertificate"),),
    "user_profiles": (
        ("models.user_profiles", "BetaUserProfile"),
        ("models.user_profiles", "BetaUserProfileEnrollmentURL"),
        ("models.user_profiles", "DeletedUserProfile"),
        ("models.user_profiles", "UserProfile"),
    ),
    "user_profiles.action_urls": (("models.user_profiles", "UserProfileActionURL"),),
    "user_profiles.providers.google.data_controls": (
        ("models.user_profiles_google", "BetaGoogleManagedDataControls"),
    ),
    "vaults": (
        ("models.vaults", "BetaManagedAgentsDeletedVault"),
        ("models.vaults", "BetaManagedAgentsVault"),
    ),
    "vaults.credentials": (
        ("models.vaults_credentials", "BetaManagedAgentsCredential"),
        ("models.vaults_credentials", "BetaManagedAgentsCredentialValidation"),
        ("models.vaults_credentials", "BetaManagedAgentsDeletedCredential"),
    ),
    "webhooks": (("models.webhooks", "BetaWebhookEvent"),),
}
