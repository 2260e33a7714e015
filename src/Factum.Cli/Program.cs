using System.Runtime;
using System.Text;
using Factum.Cli;

// Fact files and documents are full of letters that an old code page of a console does not have.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
// One run, then the end: nothing waits while garbage is collected.
GCSettings.LatencyMode = GCLatencyMode.Batch;
return CommandLine.Run(args, Console.Out, Console.Error);
