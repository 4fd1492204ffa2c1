"""Compares the graph's answers about paths with NetworkX and igraph on random tables.

usage: paths.py --check                 tell which of the two Python has; 1 if none
       paths.py PROGRAM [GRAPHS]        compare; PROGRAM is EntenteBenchmarks

Each table is made from a seed, with parallel events and loops; every relation is directed.
"""
import collections
import importlib.util
import itertools
import math
import os
import random
import subprocess
import sys
import tempfile

ENGINES = [name for name in ("networkx", "igraph") if importlib.util.find_spec(name)]


def table(seed):
    """Rows (source, relation, target, date) and pairs to ask for."""
    rng = random.Random(seed)
    actors = [f"Actor {number}" for number in range(rng.randint(4, 40))]
    rows = []
    for _ in range(rng.randint(len(actors), 5 * len(actors))):
        day = f"2014-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
        rows.append((rng.choice(actors), f"r{rng.randint(1, 3)}", rng.choice(actors), day))
    present = sorted({name for row in rows for name in (row[0], row[2])})
    return rows, [(rng.choice(present), rng.choice(present)) for _ in range(40)]


def counts(rows):
    return collections.Counter((source, target) for source, _, target, _ in rows if source != target)


def with_networkx(rows, pairs):
    import networkx as nx

    graph = nx.DiGraph()
    graph.add_nodes_from(name for row in rows for name in (row[0], row[2]))
    for (source, target), count in counts(rows).items():
        graph.add_edge(source, target, weight=1 / count)
    for source, target in pairs:
        if source == target or not nx.has_path(graph, source, target):
            yield None
            continue
        five = itertools.islice(nx.shortest_simple_paths(graph, source, target), 5)
        yield (
            nx.shortest_path_length(graph, source, target),
            len(list(nx.all_shortest_paths(graph, source, target))),
            [len(path) - 1 for path in five],
            nx.shortest_path_length(graph, source, target, weight="weight"),
            len(list(nx.all_simple_paths(graph, source, target, cutoff=3))),
        )


def with_igraph(rows, pairs):
    import igraph

    names = sorted({name for row in rows for name in (row[0], row[2])})
    number = {name: index for index, name in enumerate(names)}
    edges = counts(rows)
    graph = igraph.Graph(
        n=len(names), directed=True, edges=[(number[a], number[b]) for a, b in edges]
    )
    weights = [1 / count for count in edges.values()]
    for source, target in pairs:
        first, last = number[source], number[target]
        hops = graph.distances(first, last)[0][0]
        if source == target or math.isinf(hops):
            yield None
            continue
        five = graph.get_k_shortest_paths(first, last, k=5, output="epath")
        yield (
            hops,
            len(graph.get_all_shortest_paths(first, last)),
            [len(path) for path in five],
            graph.distances(first, last, weights=weights)[0][0],
            len(simple_paths(graph, first, last)),
        )


def simple_paths(graph, first, last):
    """igraph 1.0 gave the limit on hops another name."""
    try:
        return graph.get_all_simple_paths(first, last, maxlen=3)
    except TypeError:
        return graph.get_all_simple_paths(first, last, cutoff=3)


def compare(program, seed, folder):
    rows, pairs = table(seed)
    data, asked = os.path.join(folder, "data.tsv"), os.path.join(folder, "pairs.tsv")
    with open(data, "w", encoding="utf-8") as file:
        file.write("subject\trelation\tobject\tdate\n")
        file.writelines("\t".join(row) + "\n" for row in rows)
    with open(asked, "w", encoding="utf-8") as file:
        file.writelines("\t".join(pair) + "\n" for pair in pairs)
    output = subprocess.run(
        [program, "answers", data, asked], check=True, capture_output=True, text=True
    ).stdout
    answers = [line.split("\t") for line in output.splitlines()]
    assert len(answers) == len(pairs), f"{len(answers)} answers for {len(pairs)} pairs"
    checked = 0
    for engine, solve in (("networkx", with_networkx), ("igraph", with_igraph)):
        if engine not in ENGINES:
            continue
        for answer, expected in zip(answers, solve(rows, pairs)):
            source, target, hops, shortest, five, weight, simple = answer
            if source == target:
                continue
            checked += 1
            if expected is None:
                assert (hops, shortest, five, weight, simple) == ("-", "0", "", "-", "0"), answer
                continue
            found = (int(hops), int(shortest), [int(one) for one in five.split(",")], int(simple))
            wanted = (expected[0], expected[1], expected[2], expected[4])
            assert found == wanted, f"seed {seed}, {engine}: {answer} instead of {expected}"
            assert abs(float(weight) - expected[3]) < 2e-4, f"seed {seed}, {engine}: {answer}"
    return checked


def main(arguments):
    if arguments[:1] == ["--check"]:
        if not ENGINES:
            print("skipped: Python has neither networkx nor igraph (pip install networkx igraph)")
            return 1
        return 0
    if not 1 <= len(arguments) <= 2:
        print(__doc__, file=sys.stderr)
        return 2
    graphs = int(arguments[1]) if len(arguments) > 1 else 60
    with tempfile.TemporaryDirectory() as folder:
        checked = sum(compare(arguments[0], seed, folder) for seed in range(graphs))
    print(f"{checked} answers on {graphs} tables agree with {' and '.join(ENGINES)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
