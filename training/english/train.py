"""Trains the English model: `python train.py EXAMPLES CHECKPOINT RUN --epochs 3`. Stopped, it goes on from where it last saved,
with an epoch begun anew.

Mixed batches: each is of one corpus and learns the layers that the corpus has. The log goes to RUN/log.jsonl."""

import argparse
import copy
import json
import math
import random
import time
from pathlib import Path

import torch

from encoder import load_checkpoint
from examples import CASES, PIECES, SETS, Pieces, collate, make_batches, pack, read_documents
from labels import Labels, collect_labels
from measure import measure
from model import English, restore

WEIGHTS = {
    "upos": 1.0, "features": 0.5, "heads": 1.0, "relations": 1.0, "conll": 1.5, "worldwide": 1.5, "wnut": 1.0, "times": 1.5,
    "cues": 1.0, "sources": 4.0, "contents": 4.0, "events": 1.0, "tense": 0.3, "polarity": 0.3, "factuality": 1.0, "vectors": 1.0,
}  # fmt: skip
"""How much a layer's loss counts: names and attributions are the hardest to learn."""
TIMES_OVER = {
    "conll": 1.5, "worldwide": 2, "wnut": 1, "ewt": 3, "gum": 2.5, "tempeval": 3, "wikiwars": 0.5, "polnear": 1, "uw": 1, "uds": 0.5,
}  # fmt: skip
"""How often an epoch goes over a corpus; of a part, other documents every time."""
SMALLEST_WINDOW = 48
"""Pieces: windows are cut anew for every epoch, each document's with a limit between this and the full window."""
LEAST_RATE = 0.02
"""Of the peak, at the very end."""
CORRUPT = 0.05
"""Share of words of a name corpus hidden from the model."""


def make_epoch(documents, budget, seed):
    rng = random.Random(seed)
    batches = []
    for name, group in documents.items():
        for again in range(math.ceil(TIMES_OVER[name])):
            windows = []
            for versions in group:
                if rng.random() > TIMES_OVER[name] - again:
                    continue
                document = versions[(seed + again) % len(versions)] if rng.random() < 0.5 else versions[0]
                windows += pack(document, rng.randint(SMALLEST_WINDOW, PIECES))
            batches += make_batches(windows, budget, rng)
    rng.shuffle(batches)
    return batches


def groups(model, encoder_rate, head_rate):
    encoder = {id(p) for p in model.encoder.parameters()}
    plain = lambda name: name.endswith("bias") or "norm" in name
    out = []
    for of_encoder, rate in ((True, encoder_rate), (False, head_rate)):
        for decays in (True, False):
            own = [
                p
                for n, p in model.named_parameters()
                if p.requires_grad and (id(p) in encoder) == of_encoder and plain(n) != decays
            ]
            out.append({"params": own, "lr": rate, "peak": rate, "weight_decay": 0.01 if decays else 0.0})
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("examples")
    parser.add_argument("checkpoint")
    parser.add_argument("run")
    parser.add_argument("--epochs", type=float, default=6)
    parser.add_argument("--budget", type=int, default=1024, help="pieces a batch")
    parser.add_argument("--encoder-rate", type=float, default=2e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--warm-up", type=float, default=0.06)
    parser.add_argument("--averaging", type=float, default=0.998, help="how much of the averaged weights a step keeps")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--save-every", type=int, default=200, help="steps")
    parser.add_argument("--measure-every", type=int, default=700, help="steps")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--finish-in", type=float, help="minutes: the rate falls by the clock, and the run ends then")
    parser.add_argument("--start", help="a run whose averaged weights this one starts from")
    parser.add_argument("--only", nargs="*", default=SETS, help="corpora to learn from")
    given = parser.parse_args()
    torch.set_num_threads(given.threads)
    torch.manual_seed(given.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    run = Path(given.run)
    run.mkdir(parents=True, exist_ok=True)
    log = open(run / "log.jsonl", "a")

    pieces = Pieces(given.checkpoint)
    labels = collect_labels(given.examples)
    documents = {name: read_documents(given.examples, name, pieces) for name in given.only}
    vectors = Path(given.examples) / "vectors.pt"
    if vectors.exists():
        attach_vectors(documents, torch.load(vectors, weights_only=True))
    learnt = {name: [d for d in group if not d[0].kept] for name, group in documents.items()}
    kept = {name: [d[0] for d in group if d[0].kept] for name, group in documents.items()}

    if given.start:
        model = restore(given.start, given.checkpoint).to(device)
    else:
        model = English(load_checkpoint(given.checkpoint, 2 * len(CASES) - 1), labels).to(device)
    optimizer = torch.optim.AdamW(groups(model, given.encoder_rate, given.head_rate), betas=(0.9, 0.98))
    steps_an_epoch = len(make_epoch(learnt, given.budget, 0))
    total = int(given.epochs * steps_an_epoch)
    model.encoder.words.weight.requires_grad_(False)
    average = {n: v.detach().clone() for n, v in model.state_dict().items()}
    step = 0
    last = run / "last.pt"
    if last.exists():
        saved = torch.load(last, map_location=device, weights_only=True)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        average, step = saved["average"], saved["step"]
    print(json.dumps({"steps": total, "an epoch": steps_an_epoch, "from": step, "device": device}), flush=True)

    def save():
        torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "average": average, "step": step, "labels": labels.lists}, run / "last.tmp")
        (run / "last.tmp").rename(last)

    def tell(entry):
        line = json.dumps(entry)
        print(line, flush=True)
        log.write(line + "\n")
        log.flush()

    def measured():
        other = copy.deepcopy(model)
        other.load_state_dict(average)
        return measure(other.eval(), kept, pieces, labels, device)

    running, begun, seen = {}, time.time(), 0
    share_at_start = step / total

    def share_done():
        if given.finish_in is None:
            return step / total
        return share_at_start + (1 - share_at_start) * (time.time() - begun) / (60 * given.finish_in)

    share = share_done()
    while share < 1:
        rng = random.Random(given.seed * 7919 + step)
        for windows in make_epoch(learnt, given.budget, given.seed * 100_003 + step):
            share = share_done()
            if share >= 1:
                break
            name = windows[0].document.set
            hidden = CORRUPT if name in ("conll", "worldwide", "wnut") else 0.0
            batch, gold = collate(windows, pieces, labels, rng, hidden)
            batch["set"] = name
            batch = {k: v.to(device) if torch.is_tensor(v) else v for k, v in batch.items()}
            gold = {k: v.to(device) for k, v in gold.items()}
            now = min(1.0, share / given.warm_up) * max(LEAST_RATE, (1 - share) / (1 - given.warm_up) if share > given.warm_up else 1.0)
            for group in optimizer.param_groups:
                group["lr"] = group["peak"] * now
            model.train()
            losses = model.losses(batch, gold)
            loss = sum(WEIGHTS[layer] * value for layer, value in losses.items() if not torch.isnan(value))
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            step += 1
            keep = min(given.averaging, (1 + step) / (10 + step))
            with torch.no_grad():
                for n, value in model.named_parameters():
                    if value.requires_grad:
                        average[n].lerp_(value, 1 - keep)
            seen += int(batch["pieces"].numel())
            for layer, value in losses.items():
                running[layer] = 0.98 * running.get(layer, value.item()) + 0.02 * value.item()
            if step % 50 == 0:
                tell({"step": step, "pieces/s": round(seen / (time.time() - begun)), **{k: round(v, 4) for k, v in running.items()}})
            if step % given.save_every == 0:
                save()
            if step % given.measure_every == 0:
                tell({"step": step, "measured": measured()})
    save()
    tell({"step": step, "measured": measured()})


def attach_vectors(documents, vectors):
    """The untuned encoder's vectors, by corpus, document and sentence."""
    for name, group in documents.items():
        own = vectors.get(name, {})
        for versions in group:
            for document in versions:
                rows = own.get(document.name)
                if rows is None:
                    continue
                for sentence, vector in zip(document.sentences, rows):
                    sentence.vector = vector


if __name__ == "__main__":
    main()
