"""A minimal vision encoder: it computes the mean colour of each patch of an image.

The weights of its two transformer blocks are zero, so the blocks pass the colour on unchanged. A
fitted two-layer network maps the colour to the embedding of the colour's name. The model therefore
receives the image as a list of colour words.
"""

from pathlib import Path

import gguf
import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]

_COLOURS = {
    "red": (255, 0, 0),
    "green": (0, 255, 0),
    "blue": (0, 0, 255),
    "black": (0, 0, 0),
    "white": (255, 255, 255),
    "yellow": (255, 255, 0),
    "pink": (255, 105, 180),
    "gray": (128, 128, 128),
}
_IMAGE = 28
_PATCH = 14
_WIDTH = 16
_HIDDEN = 128
_BLOCKS = 2


def write_projector(model: Path, target: Path) -> None:
    """Write the projector (the vision encoder) for `model`, a GGUF file, to `target`."""
    words = _word_embeddings(gguf.GGUFReader(model))
    writer = gguf.GGUFWriter(target, "clip")
    _add_metadata(writer, words.shape[1])
    for name, tensor in (_encoder() | _network(words)).items():
        writer.add_tensor(name, tensor)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _word_embeddings(reader: gguf.GGUFReader) -> Array:
    tokens = reader.fields["tokenizer.ggml.tokens"].contents()
    table = next(tensor for tensor in reader.tensors if tensor.name == "token_embd.weight")
    # In the vocabulary, words that follow a space start with this letter.
    rows = [tokens.index(f"Ġ{name}") for name in _COLOURS]
    return np.array(gguf.dequantize(table.data[rows], table.tensor_type), np.float32)


def _add_metadata(writer: gguf.GGUFWriter, width: int) -> None:
    writer.add_name("colour-vision")
    writer.add_bool("clip.has_vision_encoder", True)
    writer.add_string("clip.projector_type", "mlp")
    writer.add_bool("clip.use_gelu", True)
    numbers = {
        "image_size": _IMAGE,
        "patch_size": _PATCH,
        "embedding_length": _WIDTH,
        "feed_forward_length": _WIDTH,
        "projection_dim": width,
        "block_count": _BLOCKS,
        "attention.head_count": 1,
    }
    for key, number in numbers.items():
        writer.add_uint32(f"clip.vision.{key}", number)
    writer.add_float32("clip.vision.attention.layer_norm_epsilon", 1e-5)
    for key in ("image_mean", "image_std"):
        writer.add_array(f"clip.vision.{key}", [0.5] * 3)


def _encoder() -> dict[str, Array]:
    patch = _zeros(_WIDTH, 3, _PATCH, _PATCH)
    for channel in range(3):
        patch[channel, channel] = 1 / _PATCH**2
    tensors = {
        "v.patch_embd.weight": patch,
        "v.position_embd.weight": _zeros((_IMAGE // _PATCH) ** 2, _WIDTH),
    }
    for block in range(_BLOCKS):
        for name in ("attn_q", "attn_k", "attn_v", "attn_out", "ffn_up", "ffn_down"):
            tensors[f"v.blk.{block}.{name}.weight"] = _zeros(_WIDTH, _WIDTH)
            tensors[f"v.blk.{block}.{name}.bias"] = _zeros(_WIDTH)
        for name in ("ln1", "ln2"):
            tensors[f"v.blk.{block}.{name}.weight"] = _zeros(_WIDTH) + 1
            tensors[f"v.blk.{block}.{name}.bias"] = _zeros(_WIDTH)
    return tensors


def _network(words: Array) -> dict[str, Array]:
    """Return a random first layer, and a second layer that maps each colour exactly to its word."""
    features = _zeros(len(_COLOURS), _WIDTH)
    features[:, :3] = np.array(list(_COLOURS.values())) / 127.5 - 1
    random = np.random.default_rng(0)
    first = random.normal(0, 1.5, (_HIDDEN, _WIDTH)).astype(np.float32)
    bias = random.normal(0, 1, _HIDDEN).astype(np.float32)
    second = np.linalg.pinv(_gelu(features @ first.T + bias)) @ words
    return {
        "mm.0.weight": first,
        "mm.0.bias": bias,
        "mm.2.weight": np.ascontiguousarray(second.T, np.float32),
        "mm.2.bias": _zeros(words.shape[1]),
    }


def _gelu(x: Array) -> Array:
    curve: Array = np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x**3))
    return 0.5 * x * (1 + curve)


def _zeros(*shape: int) -> Array:
    return np.zeros(shape, np.float32)
