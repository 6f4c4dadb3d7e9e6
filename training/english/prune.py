"""Takes the least needed attention heads and inner units out of a trained encoder, a quarter and a third of them:
`python prune.py EXAMPLES CHECKPOINT RUN OUT`. To be trained on from, with `train.py --start OUT`.

What a head or unit is worth: how much the loss would change, to first order, were it silent (Michel, Levy and Neubig 2019)."""

import argparse
import random

import torch

from examples import SETS, Pieces, collate, read_documents
from model import restore
from train import WEIGHTS, make_epoch

HEADS = [9, 9, 9, 8, 7, 6]
INNER = [1344, 1280, 1216, 1152, 1024, 896]
"""What stays, by layer: the later a layer, the less of the loss hangs on it (from 737 down to 156 for inner units)."""
BATCHES = 120


def weigh(model, pieces, examples):
    """The worth of each head and each inner unit, by layer."""
    learnt = {name: [d for d in read_documents(examples, name, pieces) if not d[0].kept] for name in SETS}
    layers = model.encoder.layers
    heads = [torch.zeros(layer.heads) for layer in layers]
    inner = [torch.zeros(layer.up.out_features) for layer in layers]
    seen = {}

    def keep(key):
        def hook(_, given):
            given[0].retain_grad()
            seen[key] = given[0]

        return hook

    hooks = [layer.out.register_forward_pre_hook(keep(("heads", n))) for n, layer in enumerate(layers)]
    hooks += [layer.down.register_forward_pre_hook(keep(("inner", n))) for n, layer in enumerate(layers)]
    rng = random.Random(5)
    for windows in make_epoch(learnt, 1024, 77)[:BATCHES]:
        batch, gold = collate(windows, pieces, model.labels, rng)
        batch["set"] = windows[0].document.set
        losses = model.losses(batch, gold)
        model.zero_grad()
        sum(WEIGHTS[layer] * value for layer, value in losses.items() if not torch.isnan(value)).backward()
        for (part, n), state in seen.items():
            change = (state * state.grad).detach()
            if part == "inner":
                inner[n] += change.abs().sum((0, 1))
            else:
                heads[n] += change.unflatten(-1, (layers[n].heads, -1)).sum(-1).abs().sum((0, 1))
    for hook in hooks:
        hook.remove()
    return heads, inner


def cut(linear, rows=None, columns=None):
    out = linear.weight.detach()
    bias = linear.bias.detach()
    if rows is not None:
        out, bias = out[rows], bias[rows]
    if columns is not None:
        out = out[:, columns]
    made = torch.nn.Linear(out.shape[1], out.shape[0])
    made.weight.data, made.bias.data = out.clone(), bias.clone()
    return made


def prune(model, heads, inner):
    best = lambda worth, count: worth.topk(count).indices.sort().values
    for n, layer in enumerate(model.encoder.layers):
        size, width = layer.size, layer.heads * layer.size
        columns = torch.cat([torch.arange(h * size, (h + 1) * size) for h in best(heads[n], HEADS[n]).tolist()])
        layer.qkv = cut(layer.qkv, rows=torch.cat([columns + part * width for part in range(3)]))
        layer.out = cut(layer.out, columns=columns)
        layer.heads = HEADS[n]
        units = best(inner[n], INNER[n])
        layer.up, layer.down = cut(layer.up, rows=units), cut(layer.down, columns=units)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("examples", "checkpoint", "run", "out"):
        parser.add_argument(name)
    given = parser.parse_args()
    torch.manual_seed(1)
    model = restore(given.run, given.checkpoint).train()
    heads, inner = weigh(model, Pieces(given.checkpoint), given.examples)
    prune(model, heads, inner)
    torch.save({"average": model.state_dict(), "labels": model.labels.lists}, given.out)


if __name__ == "__main__":
    main()
