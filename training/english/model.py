"""The encoder with its heads. `forward` gives what the ONNX file gives; `losses` what learning needs."""

import torch
from torch import nn
from torch.nn import functional as F

from encoder import restore_encoder
from examples import CASES
from labels import Labels

APART = -1e4
"""Score of a head in another sentence."""
SCHEMES = ("conll", "worldwide", "wnut")


def mlp(size, out):
    return nn.Sequential(nn.Linear(size, out), nn.GELU())


class Mix(nn.Module):
    """A weighted mean of the layers, its weights learnt."""

    def __init__(self, layers):
        super().__init__()
        start = torch.zeros(layers)
        start[-1] = 2.0
        self.weights = nn.Parameter(start)

    def forward(self, states):
        shares = torch.softmax(self.weights, 0)
        return sum(share * state for share, state in zip(shares, states))


class Pairs(nn.Module):
    """A score for each pair of words: which words belong to the part of the attribution whose cue the row is."""

    def __init__(self, width, size):
        super().__init__()
        self.rows, self.columns = mlp(width, size), mlp(width, size)
        self.bilinear = nn.Linear(size, size, bias=True)
        self.bias = nn.Linear(size, 1)

    def forward(self, x):
        rows, columns = self.rows(x), self.columns(x)
        return self.bilinear(rows) @ columns.transpose(1, 2) * rows.shape[-1] ** -0.5 + self.bias(columns).transpose(1, 2)


class English(nn.Module):
    def __init__(self, encoder, labels, dropout=0.2):
        super().__init__()
        self.encoder, self.labels = encoder, labels
        width = encoder.width
        count = len(encoder.layers) + 1
        self.dropout = nn.Dropout(dropout)
        self.syntax, self.meaning = Mix(count), Mix(count)
        size = lambda name: len(labels[name])
        self.tag_state = mlp(width, 256)
        self.upos = nn.Linear(256, size("upos"))
        self.features = nn.Linear(256, size("features"))
        self.dependent, self.head = mlp(width, 256), mlp(width, 256)
        self.arc = nn.Linear(256, 256)
        self.arc_head = nn.Linear(256, 1)
        self.root = nn.Linear(256, 1)
        self.relation_parts = nn.ModuleList(nn.Linear(width, 160) for _ in range(4))
        self.relation = nn.Linear(160, size("relations"))
        self.names = nn.ModuleDict({scheme: nn.Linear(width, size(scheme)) for scheme in SCHEMES})
        self.times = nn.Linear(width, size("times"))
        self.cues = nn.Linear(width, size("cues"))
        self.sources, self.contents = Pairs(width, 128), Pairs(width, 128)
        self.event_state = mlp(width, 192)
        self.events = nn.Linear(192, size("events"))
        self.tense = nn.Linear(192, size("tense"))
        self.polarity = nn.Linear(192, size("polarity"))
        self.factuality = nn.Linear(192, size("factuality"))
        self.vector = nn.Linear(count * width, width)

    def word_states(self, states, words):
        size, length = states[0].shape[:2]
        rows = (words + torch.arange(size, device=words.device)[:, None] * length).flatten()
        flat = lambda state: state.reshape(-1, self.encoder.width)
        return [flat(state)[rows].view(size, -1, self.encoder.width) for state in states]

    def arcs(self, x, sentences):
        dependents, heads = self.dropout(self.dependent(x)), self.dropout(self.head(x))
        scores = self.arc(dependents) @ heads.transpose(1, 2) * 256**-0.5 + self.arc_head(heads).transpose(1, 2)
        own = torch.eye(x.shape[1], dtype=x.dtype, device=x.device)
        scores = scores * (1 - own) + self.root(dependents) * own
        together = (sentences[:, :, None] == sentences[:, None, :]).to(x.dtype)
        return scores + (1 - together) * APART

    def relations(self, x, heads):
        plain, of_head, times, by_head = self.relation_parts
        chosen = heads[..., None].expand(-1, -1, 160)
        both = plain(x) + torch.gather(of_head(x), 1, chosen) + times(x) * torch.gather(by_head(x), 1, chosen)
        return self.relation(self.dropout(F.gelu(both)))

    def vectors(self, states, words, sentences, count, pieces):
        return self.vector(self.pool(states, words, sentences, count, pieces))

    def pool(self, states, words, sentences, count, pieces):
        """The means of a sentence's pieces, of every layer: [B, S, layers * width]."""
        number = torch.arange(count, device=words.device)
        places = torch.arange(pieces.shape[1], device=words.device)
        begun = (places[None, None, :] >= words[:, :, None]) & (sentences[:, :, None] >= 0)
        starts = torch.zeros_like(sentences[:, :1])
        before = torch.cat([starts - 1, sentences[:, :-1]], 1)
        opens = ((sentences != before) & (sentences >= 0))[:, :, None] & begun
        of_piece = opens.to(states[0].dtype).sum(1) - 1
        real = ((pieces != 0) & (places[None, :] > 0)).to(states[0].dtype)
        inside = (of_piece[:, None, :] == number[None, :, None]).to(states[0].dtype) * real[:, None, :]
        share = inside / inside.sum(-1, keepdim=True).clamp(min=1)
        return torch.cat([share @ state for state in states], -1)

    def read(self, pieces, cases, words, sentences):
        states = self.encoder(pieces, cases)
        of_words = self.word_states(states, words)
        return states, self.dropout(self.syntax(of_words)), self.dropout(self.meaning(of_words))

    def forward(self, pieces, cases, words, sentences):
        states, syntax, meaning = self.read(pieces, cases, words, sentences)
        out = {}
        tags = self.tag_state(syntax)
        out["upos"], out["features"] = self.upos(tags), self.features(tags)
        out["arcs"] = self.arcs(syntax, sentences)
        out["relations"] = self.relations(syntax, out["arcs"].argmax(-1))
        for scheme in SCHEMES:
            out[scheme] = self.names[scheme](meaning)
        out["times"], out["cues"] = self.times(meaning), self.cues(meaning)
        out["sources"], out["contents"] = self.sources(meaning), self.contents(meaning)
        events = self.event_state(meaning)
        for name in ("events", "tense", "polarity", "factuality"):
            out[name] = getattr(self, name)(events)
        out["vectors"] = self.vectors(states, words, sentences, sentences.max() + 1, pieces)
        return out

    def losses(self, batch, gold):
        """The mean loss of each layer that the batch has gold for."""
        states, syntax, meaning = self.read(batch["pieces"], batch["cases"], batch["words"], batch["sentences"])
        loss = {}

        def learn(name, scores, smoothing=0.0):
            loss[name] = F.cross_entropy(scores.flatten(0, 1), gold[name].flatten(), ignore_index=-100, label_smoothing=smoothing)

        if "upos" in gold:
            tags = self.dropout(self.tag_state(syntax))
            learn("upos", self.upos(tags))
            learn("features", self.features(tags))
            learn("heads", self.arcs(syntax, batch["sentences"]))
            learn("relations", self.relations(syntax, gold["heads"].clamp(min=0)))
        for scheme in SCHEMES:
            if scheme in gold:
                learn(scheme, self.names[scheme](meaning))
        if "times" in gold:
            scores = self.times(meaning)
            if batch["set"] == "wikiwars":
                loss["times"] = self.untyped_loss(scores, gold["times"])
            else:
                learn("times", scores)
        if "cues" in gold:
            learn("cues", self.cues(meaning))
        if "attribution_rows" in gold:
            rows, cues = gold["attribution_rows"].T
            for n, (name, head) in enumerate((("sources", self.sources), ("contents", self.contents))):
                scores = head(meaning)[rows, cues]
                target = gold["attribution_targets"][n]
                known = target >= 0
                loss[name] = F.binary_cross_entropy_with_logits(scores[known], target[known])
        if "events" in gold or "factuality" in gold:
            events = self.dropout(self.event_state(meaning))
            if "events" in gold:
                learn("events", self.events(events))
                if "tense" in gold:
                    learn("tense", self.tense(events))
                    learn("polarity", self.polarity(events))
            if "factuality" in gold:
                known = ~torch.isnan(gold["factuality"])
                loss["factuality"] = F.smooth_l1_loss(self.factuality(events)[known], gold["factuality"][known], beta=0.5)
        if "vector_rows" in gold:
            made = self.vectors(states, batch["words"], batch["sentences"], batch["count"], batch["pieces"])
            rows, numbers = gold["vector_rows"].T
            made = F.normalize(made[rows, numbers], dim=-1)
            wanted = gold["vector_targets"]
            near = (1 - (made * wanted).sum(-1)).mean()
            among = F.mse_loss(made @ made.T, wanted @ wanted.T)
            loss["vectors"] = near + 5 * among
        return loss

    def untyped_loss(self, scores, gold):
        """Of a corpus whose types mean nothing: only where an expression begins, goes on and ends is learnt."""
        places = [label[0] for label in self.labels["times"]]
        joined = torch.stack(
            [scores[..., [n for n, p in enumerate(places) if p == place]].logsumexp(-1) for place in "OBIES"], -1
        )
        column = torch.tensor(["OBIES".index(p) for p in places])
        target = torch.where(gold >= 0, column[gold.clamp(min=0)], gold)
        return F.cross_entropy(joined.flatten(0, 1), target.flatten(), ignore_index=-100)


def restore(run, checkpoint):
    """The averaged weights of a file that `train.py` or `prune.py` wrote."""
    saved = torch.load(run, map_location="cpu", weights_only=True)
    encoder = restore_encoder(checkpoint, 2 * len(CASES) - 1, saved["average"])
    model = English(encoder, Labels(saved["labels"]))
    model.load_state_dict(saved["average"])
    return model
