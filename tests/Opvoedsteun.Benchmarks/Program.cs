using BenchmarkDotNet.Running;
using Opvoedsteun.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(ZoekBenchmarks).Assembly).Run(args);
