"""A quick look at held-out parts while training; the figures that count come from `npm run eval`."""

import torch

from examples import collate, make_batches, pack

MOST_DOCUMENTS = {"conll": 60, "worldwide": 60, "wnut": 400, "ewt": 120, "gum": 14, "tempeval": 20, "polnear": 15, "uw": 400, "uds": 300}
"""Enough to see a change of half a point, few enough to take two minutes."""


def spans_of(labels):
    """Spans of BIOES labels, lenient as conlleval is with what does not fit."""
    spans, start, kind = set(), None, None
    for n, label in enumerate([*labels, "O"]):
        place, own = label[0], label[2:]
        if start is not None and (place in "OBS" or own != kind):
            spans.add((start, n, kind))
            start = None
        if place in "BS" or (place in "IE" and start is None):
            start, kind = n, own
        if place in "ES":
            spans.add((start, n + 1, kind))
            start = None
    return spans


class F1:
    def __init__(self):
        self.right = self.made = self.gold = 0

    def add(self, made, gold):
        self.right += len(made & gold)
        self.made += len(made)
        self.gold += len(gold)

    def value(self):
        return round(200 * self.right / max(1, self.made + self.gold), 2)


@torch.no_grad()
def measure(model, kept, pieces, labels, device="cpu"):
    import random

    scores = {}
    f1 = {}
    count = {}
    errors = {}

    def right(name, good, all_of):
        was = count.get(name, (0, 0))
        count[name] = (was[0] + int(good), was[1] + int(all_of))

    for name, documents in kept.items():
        chosen = documents[:: max(1, len(documents) // MOST_DOCUMENTS.get(name, 50))]
        windows = [w for d in chosen for w in pack(d)]
        for group in make_batches(windows, 4096, random.Random(0)):
            batch, gold = collate(group, pieces, labels)
            batch = {k: v.to(device) if torch.is_tensor(v) else v for k, v in batch.items()}
            gold = {k: v.to(device) for k, v in gold.items()}
            out = model(batch["pieces"], batch["cases"], batch["words"], batch["sentences"])
            for layer in ("upos", "features"):
                if layer in gold:
                    known = batch["sentences"] >= 0
                    right(f"{name} {layer}", (out[layer].argmax(-1) == gold[layer])[known].sum(), known.sum())
            if "heads" in gold:
                known = gold["heads"] >= 0
                heads = (out["arcs"].argmax(-1) == gold["heads"]) & known
                right(f"{name} UAS", heads.sum(), known.sum())
                right(f"{name} LAS", (heads & (out["relations"].argmax(-1) == gold["relations"])).sum(), known.sum())
            for layer in ("conll", "worldwide", "wnut", "times", "events"):
                if layer in gold:
                    made = out[layer].argmax(-1)
                    for row in range(made.shape[0]):
                        for number in range(batch["count"]):
                            own = batch["sentences"][row] == number
                            texts = [[labels[layer][max(0, int(n))] for n in values[row][own]] for values in (made, gold[layer])]
                            if layer == "events":
                                texts = [["S-" if label != "O" else "O" for label in text] for text in texts]
                            f1.setdefault(f"{name} {layer}", F1()).add(*map(spans_of, texts))
                            if layer == "times":
                                bare = [[t[:2] for t in text] for text in texts]
                                f1.setdefault(f"{name} times untyped", F1()).add(*map(spans_of, bare))
            if "factuality" in gold:
                known = ~torch.isnan(gold["factuality"])
                errors.setdefault(f"{name} MAE", []).append((out["factuality"] - gold["factuality"]).abs()[known])
            if "cues" in gold:
                made = (out["cues"].argmax(-1) == 1) & (batch["sentences"] >= 0)
                right_cues = (made & (gold["cues"] == 1)).sum().item()
                both = f1.setdefault("polnear cues", F1())
                both.right += right_cues
                both.made += made.sum().item()
                both.gold += (gold["cues"] == 1).sum().item()
            if "attribution_rows" in gold:
                rows, cues = gold["attribution_rows"].T
                for n, part in enumerate(("sources", "contents")):
                    own = out[part][rows, cues] > 0
                    target = gold["attribution_targets"][n]
                    for made, wanted in zip(own, target):
                        made, wanted = made & (wanted >= 0), wanted > 0
                        overlap = (made & wanted).sum() * 2 >= max(made.sum(), wanted.sum())
                        right(f"polnear {part} given cue", overlap, 1)
            if "vector_rows" in gold:
                rows, numbers = gold["vector_rows"].T
                made = torch.nn.functional.normalize(out["vectors"][rows, numbers], dim=-1)
                errors.setdefault("vectors cosine", []).append((made * gold["vector_targets"]).sum(-1))
    for name, (good, all_of) in count.items():
        scores[name] = round(100 * good / max(1, all_of), 2)
    for name, counted in f1.items():
        scores[name] = counted.value()
    for name, values in errors.items():
        scores[name] = round(torch.cat(values).mean().item(), 3)
    return scores
