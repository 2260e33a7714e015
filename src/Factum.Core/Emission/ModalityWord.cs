namespace Factum.Emission;

/// <summary>The annotation of a modality.</summary>
internal static class ModalityWord
{
    public static string Of(Modality modality) => modality switch
    {
        Modality.Reported => "reported",
        Modality.Alleged => "alleged",
        Modality.Denied => "denied",
        Modality.Expected => "expected",
        Modality.Possible => "possible",
        Modality.Opinion => "opinion",
        Modality.Question => "question",
        _ => "",
    };
}
