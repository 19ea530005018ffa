/* wine 8 lacks bcryptprimitives.dll, from which a program of Go takes its random
   numbers; this is the one function it asks for. */
#include <windows.h>
#include <ntsecapi.h>

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T length)
{
	return RtlGenRandom(data, length);
}
