// Most tests wait for processes.
[assembly: LevelOfParallelism(4)]
