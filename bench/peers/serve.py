"""What every peer in Python shares: a line on stdin names a kernel, one line of JSON says what came out."""

import json
import sys
import time


def serve(version, kernels):
    """kernels: name -> (run, tell); only run is timed, tell turns its result into numbers."""
    print(json.dumps({"ready": version}), flush=True)
    for line in sys.stdin:
        kernel = kernels.get(line.strip())
        if kernel is None:
            print(json.dumps({"none": "no such kernel"}), flush=True)
            continue
        run, tell = kernel
        wall, cpu = time.perf_counter(), time.process_time()
        result = run()
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        print(json.dumps({"wall": wall * 1e3, "cpu": cpu * 1e3, "values": tell(result)}), flush=True)
