"""Find a model for a task in the list of the API, and check a request for it before sending it."""

from __future__ import annotations

from datetime import timedelta

from api_claude import Client, ModelCatalog


def main() -> None:
    with Client() as client:
        catalog = ModelCatalog.of(client.models.list().iter_all())
    print(catalog)

    for model in catalog.retiring(timedelta(days=180)):
        successor = catalog.successor(model)
        print(f"{model.id} retires soon; successor: {successor.id if successor else 'none listed'}")

    usable = catalog.find(lifecycle="active", capabilities=["image_input"], input_tokens=100_000)
    if usable.newest is None:
        print("no model fits")
        return
    check = catalog.check(
        {
            "model": usable.newest.id,
            "max_tokens": 1_000_000,
            "thinking": {"type": "adaptive"},
            "messages": [{"role": "user", "content": "Hello"}],
        }
    )
    print("accepted:", check.ok)
    print(check)


if __name__ == "__main__":
    main()
