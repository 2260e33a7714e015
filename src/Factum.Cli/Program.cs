using System.Text;
using Factum.Cli;

// Fact files and documents are full of letters that an old code page of a console does not have.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return CommandLine.Run(args, Console.Out, Console.Error);
