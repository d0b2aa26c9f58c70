"""Agents as objects that are stepped one after another, as agent frameworks do it (Mesa-like), in plain Python:
game-agents.py TIES.tsv N STRATEGIES.txt

A few steps are run and their time scaled up to all: every step does the same work.
"""

import platform
import sys

from serve import serve

PATH, N, STRATEGIES = sys.argv[1], int(sys.argv[2]), sys.argv[3]
STEPS, ALL_STEPS = 3, 200
MASK = 0xFFFFFFFF
THRESHOLDS = [int(word) for word in open(STRATEGIES).read().split()]
# What a firm earns, by its own move and the other's: 1 is to defect.
EARNED = {(0, 0): 3, (1, 0): 5, (0, 1): 0, (1, 1): 1}


def chance(x):
    x &= MASK
    x ^= x >> 16
    x = x * 0x21F0AAAD & MASK
    x ^= x >> 15
    x = x * 0xD35A2D97 & MASK
    return x ^ (x >> 15)


class Relation:
    """A tie and the last moves on it."""

    def __init__(self, number, first, second):
        self.number, self.first, self.second = number, first, second
        self.first_move = self.second_move = 0


class Firm:
    def __init__(self, number):
        self.number = number
        self.relations = []
        self.partners = []

    def begin(self):
        self.strategy = self.next_strategy = chance(0x9E3779B9 + self.number) & 31
        self.earned = 0
        self.knowledge = [chance(0x12345 + 4 * self.number + kind) / 4294967296 for kind in range(4)]
        self.next_knowledge = self.knowledge

    def defects(self, own, other, draw):
        return int(chance(draw) >= THRESHOLDS[self.strategy * 4 + own * 2 + other])

    def play(self, model):
        """The firm that stands first on a tie opens the round on it."""
        for relation in self.relations:
            if relation.first is not self:
                continue
            draw = model.step_number * 2 * len(model.relations) + 2 * relation.number
            own, other = relation.first_move, relation.second_move
            relation.first_move = self.defects(own, other, draw)
            relation.second_move = relation.second.defects(other, own, draw + 1)

    def collect(self, model):
        self.earned = 0
        for relation in self.relations:
            own, other = relation.first_move, relation.second_move
            if relation.first is not self:
                own, other = other, own
            self.earned += EARNED[own, other]
            model.cooperation += 1 - own

    def imitate(self, model):
        draw = 0x80000000 + model.step_number * 2 * N + 2 * self.number
        partner = self.partners[chance(draw) * len(self.partners) >> 32]
        more = partner.earned - self.earned
        copies = more > 0 and (chance(draw + 1) >> 16) * 5 * model.most_partners < more << 16
        self.next_strategy = partner.strategy if copies else self.strategy

    def adopt(self, model):
        self.strategy = self.next_strategy

    def learn(self, model):
        gained = [0.0, 0.0, 0.0, 0.0]
        for partner in self.partners:
            for kind in range(4):
                ahead = partner.knowledge[kind] - self.knowledge[kind]
                if 0 < ahead <= 0.5:
                    gained[kind] += ahead
        rate = 0.1 / len(self.partners)
        self.next_knowledge = [self.knowledge[kind] + rate * gained[kind] for kind in range(4)]

    def remember(self, model):
        self.knowledge = self.next_knowledge


class Model:
    def __init__(self):
        self.firms = [Firm(number) for number in range(N)]
        self.relations = []
        for line in open(PATH):
            first, second = (self.firms[int(word)] for word in line.split())
            relation = Relation(len(self.relations), first, second)
            self.relations.append(relation)
            first.relations.append(relation)
            second.relations.append(relation)
            first.partners.append(second)
            second.partners.append(first)
        self.most_partners = max(len(firm.partners) for firm in self.firms)

    def begin(self):
        self.step_number = self.cooperation = 0
        for firm in self.firms:
            firm.begin()
        for relation in self.relations:
            relation.first_move = relation.second_move = 0

    def run(self, *phases):
        """All firms go through one phase before anybody enters the next."""
        self.begin()
        for self.step_number in range(STEPS):
            for phase in phases:
                for firm in self.firms:
                    phase(firm, self)
        return self


def checksum(firms):
    total = 0
    for firm in firms:
        total = (total * 31 + firm.strategy) & MASK
    return total


model = Model()
serve(
    f"agent objects in Python (Mesa-like), Python {platform.python_version()}",
    {
        "game": (
            lambda: model.run(Firm.play, Firm.collect, Firm.imitate, Firm.adopt),
            lambda done: {"coop3": done.cooperation, "checksum3": checksum(done.firms)},
            ALL_STEPS / STEPS,
        ),
        "diffusion": (
            lambda: model.run(Firm.learn, Firm.remember),
            lambda done: {"sum3": sum(sum(firm.knowledge) for firm in done.firms)},
            ALL_STEPS / STEPS,
        ),
    },
)
