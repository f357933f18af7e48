"""The navigation of the documentation site: which page stands where."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"

Nav = list["str | dict[str, str | Nav]"]

# Section -> pages, as paths from the root of the repository. Titles are the headings of the pages.
# A page of docs/ that is in no section fails a test.
SECTIONS: dict[str, list[str]] = {
    "Guide": [
        "docs/install.md",
        "docs/messages.md",
        "docs/streaming.md",
        "docs/conversations.md",
        "docs/prompts.md",
        "docs/tools.md",
        "docs/output.md",
        "docs/vision.md",
        "docs/files.md",
        "docs/batches.md",
        "docs/models.md",
        "docs/templates.md",
        "docs/lists.md",
        "docs/webhooks.md",
        "docs/groups.md",
        "docs/errors.md",
        "docs/types.md",
    ],
    "Costs": ["docs/costs.md", "docs/caching.md", "docs/quota.md"],
    "Checks": [
        "docs/validation.md",
        "docs/preview.md",
        "docs/diagnostics.md",
        "docs/testing.md",
        "docs/recording.md",
    ],
    "Reliability": [
        "docs/reliability/README.md",
        "docs/reliability/retry.md",
        "docs/reliability/circuit-breaker.md",
        "docs/reliability/rate-limit.md",
        "docs/reliability/failover.md",
        "docs/reliability/reply-cache.md",
        "docs/reliability/compression.md",
        "docs/reliability/health.md",
        "docs/reliability/events.md",
        "docs/reliability/presets.md",
    ],
    "Platforms": [
        "docs/platforms/README.md",
        "docs/platforms/bedrock.md",
        "docs/platforms/aws.md",
        "docs/platforms/vertex.md",
        "docs/platforms/google-cloud.md",
        "docs/platforms/foundry.md",
    ],
    "Operation": [
        "docs/authentication.md",
        "docs/configuration.md",
        "docs/transport.md",
        "docs/deploying.md",
        "docs/scaling.md",
        "docs/observability.md",
        "docs/scaling-out.md",
        "docs/performance.md",
        "docs/security.md",
        "SECURITY.md",
    ],
    "Integrations": [
        "docs/cli.md",
        "docs/from-anthropic.md",
        "docs/compat.md",
    ],
    "Development": [
        "docs/architecture.md",
        "CONTRIBUTING.md",
        "spec/README.md",
        "docs/spec-diff.md",
        "docs/facts.md",
        "docs/foreign-specs.md",
    ],
}


def pages() -> list[Path]:
    """Return the pages of the repository that belong to the site."""
    return [
        *sorted(DOCS.rglob("*.md")),
        *(ROOT / name for name in ("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md")),
        ROOT / "spec" / "README.md",
    ]


def staged(page: Path) -> str:
    """Return the path of a page in the sources of the site.

    The start page is the README, and pages of docs/ stand beside it: `docs/tools.md` is `tools.md`.
    The README of a folder is named after it, except the one that begins a section.
    """
    path = page.relative_to(ROOT)
    if path.parts[0] == "docs":
        path = path.relative_to("docs")
    if path.name != "README.md":
        return path.as_posix()
    if path.parent.as_posix() in {".", "platforms", "reliability"}:
        return path.with_name("index.md").as_posix()
    return f"{path.parent.as_posix()}.md"


def sections() -> dict[str, list[Path]]:
    """Return the pages of each section, with the READMEs of the examples."""
    listed = {title: [ROOT / name for name in names] for title, names in SECTIONS.items()}
    return {**listed, "Examples": sorted((DOCS / "examples").rglob("README.md"))}


def missing() -> list[Path]:
    """Return the pages that no section contains."""
    listed = {page for each in sections().values() for page in each}
    return [
        page for page in pages() if page not in {*listed, ROOT / "README.md", ROOT / "CHANGELOG.md"}
    ]


def navigation(reference: Nav) -> Nav:
    """Return the navigation of the whole site.

    Args:
        reference: The navigation of the pages that are made from the package.
    """
    guides: Nav = [{"Start": "index.md"}]
    for title, listed in sections().items():
        guides.append({title: [staged(page) for page in listed]})
    return [*guides, {"Reference": reference}, {"Changes": "CHANGELOG.md"}]
