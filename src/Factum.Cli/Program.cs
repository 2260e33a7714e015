using System.CommandLine;

RootCommand root = new("Facts as code: checks and formats fact files.");
return root.Parse(args).Invoke();
