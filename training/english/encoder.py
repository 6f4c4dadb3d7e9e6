"""The encoder: BERT as all-MiniLM-L6-v2 has it, with one matrix for query, key and value, and casing classes beside the pieces."""

import json
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional as F


class Layer(nn.Module):
    """`heads` of `size` numbers each: fewer than the width holds where a layer was pruned."""

    def __init__(self, width, heads, size, inner, dropout):
        super().__init__()
        self.heads, self.size, self.dropout = heads, size, dropout
        self.qkv = nn.Linear(width, 3 * heads * size)
        self.out = nn.Linear(heads * size, width)
        self.norm_attention = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm_out = nn.LayerNorm(width, eps=1e-12)

    def forward(self, x, mask):
        batch, length, _ = x.shape
        if torch.onnx.is_in_onnx_export():
            attended = self.attend_apart(x)
        else:
            q, k, v = self.qkv(x).view(batch, length, 3, self.heads, self.size).permute(2, 0, 3, 1, 4)
            attended = F.scaled_dot_product_attention(q, k, v, mask)
        attended = self.out(attended.transpose(1, 2).reshape(batch, length, self.heads * self.size))
        x = self.norm_attention(x + F.dropout(attended, self.dropout, self.training))
        return self.norm_out(x + F.dropout(self.down(F.gelu(self.up(x))), self.dropout, self.training))

    def split(self):
        """Makes three matrices of one, with the scale in the query's: what the runtime does fastest."""
        scales = (self.size**-0.5, 1.0, 1.0)
        self.apart = nn.ModuleList(nn.Linear(self.qkv.in_features, self.heads * self.size) for _ in range(3))
        parts = zip(self.apart, self.qkv.weight.detach().chunk(3), self.qkv.bias.detach().chunk(3), scales)
        for linear, weight, bias, scale in parts:
            linear.weight.data = weight * scale
            linear.bias.data = bias * scale

    def attend_apart(self, x):
        """Without a mask: nothing that is read is padded."""
        batch, length, _ = x.shape
        q, k, v = (linear(x).view(batch, length, self.heads, self.size).transpose(1, 2) for linear in self.apart)
        return torch.softmax(q @ k.transpose(-1, -2), -1) @ v


class Encoder(nn.Module):
    """Pieces and casing classes [B, P] to the states of every layer, the embeddings first: a list of [B, P, width]."""

    def __init__(self, config, cases, shape=None, dropout=0.0):
        super().__init__()
        width, heads = config["hidden_size"], config["num_attention_heads"]
        shape = shape or [(heads, config["intermediate_size"])] * config["num_hidden_layers"]
        self.width, self.dropout = width, dropout
        self.words = nn.Embedding(config["vocab_size"], width)
        self.positions = nn.Embedding(config["max_position_embeddings"], width)
        self.kind = nn.Parameter(torch.zeros(width))
        self.cases = nn.Embedding(cases, width)
        nn.init.normal_(self.cases.weight, std=0.01)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, own_heads, width // heads, inner, dropout) for own_heads, inner in shape)

    def forward(self, pieces, cases):
        places = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.norm(self.words(pieces) + self.positions(places) + self.kind + self.cases(cases))
        x = F.dropout(x, self.dropout, self.training)
        mask = ((pieces == 0).to(x.dtype) * -1e4)[:, None, None, :]
        states = [x]
        for layer in self.layers:
            states.append(layer(states[-1], mask))
        return states


def load_checkpoint(folder, cases):
    """The encoder with the weights of a checkpoint in Hugging Face's layout; casing starts near zero."""
    folder = Path(folder)
    config = json.loads((folder / "config.json").read_text())
    given = load_file(folder / "model.safetensors")
    given = {name.removeprefix("bert."): value for name, value in given.items()}
    encoder = Encoder(config, cases)
    own = {
        "words.weight": given["embeddings.word_embeddings.weight"],
        "positions.weight": given["embeddings.position_embeddings.weight"],
        "kind": given["embeddings.token_type_embeddings.weight"][0],
        "norm.weight": given["embeddings.LayerNorm.weight"],
        "norm.bias": given["embeddings.LayerNorm.bias"],
    }
    places = {
        "out": "attention.output.dense",
        "norm_attention": "attention.output.LayerNorm",
        "up": "intermediate.dense",
        "down": "output.dense",
        "norm_out": "output.LayerNorm",
    }
    for n in range(config["num_hidden_layers"]):
        there = f"encoder.layer.{n}"
        for part in ("weight", "bias"):
            three = [given[f"{there}.attention.self.{which}.{part}"] for which in ("query", "key", "value")]
            own[f"layers.{n}.qkv.{part}"] = torch.cat(three)
            for name, place in places.items():
                own[f"layers.{n}.{name}.{part}"] = given[f"{there}.{place}.{part}"]
    missing, unexpected = encoder.load_state_dict(own, strict=False)
    assert missing == ["cases.weight"] and not unexpected, (missing, unexpected)
    return encoder


def restore_encoder(folder, cases, weights):
    """An encoder of the shape that weights learnt before have; its own are still to be loaded. `shape`: heads and inner width by layer."""
    config = json.loads((Path(folder) / "config.json").read_text())
    size = config["hidden_size"] // config["num_attention_heads"]
    shape = [
        (weights[f"encoder.layers.{n}.out.weight"].shape[1] // size, weights[f"encoder.layers.{n}.up.weight"].shape[0])
        for n in range(config["num_hidden_layers"])
    ]
    return Encoder(config, cases, shape)
